import { questionPage } from '../../../_parts/question-page'

export default async function QualityPage({ params }: { readonly params: Promise<{ board: string }> }) {
  return questionPage('quality', (await params).board)
}
