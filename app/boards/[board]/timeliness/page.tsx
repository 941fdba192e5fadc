import { questionPage } from '../../../_parts/question-page'
import { asPage } from '../../../_request/as-page'

type Properties = { readonly params: Promise<{ board: string }> }

export default asPage(async function TimelinessPage({ params }: Properties) {
  return questionPage('timeliness', (await params).board)
})
