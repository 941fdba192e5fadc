import { questionPage } from '../../../_parts/question-page'
import { asPage } from '../../../_request/as-page'

type Properties = { readonly params: Promise<{ board: string }> }

export default asPage(async function VictimsPage({ params }: Properties) {
  return questionPage('victims', (await params).board)
})
