import { questionPage } from '../../../_parts/question-page'
import { asPage } from '../../../_request/as-page'

type Properties = { readonly params: Promise<{ board: string }> }

export default asPage(async function QualityPage({ params }: Properties) {
  return questionPage('quality', (await params).board)
})
