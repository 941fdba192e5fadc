import { questionPage } from '../../../_parts/question-page'

export default async function TimelinessPage({ params }: { readonly params: Promise<{ board: string }> }) {
  return questionPage('timeliness', (await params).board)
}
