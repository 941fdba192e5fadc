import { questionPage } from '../../../_parts/question-page'

export default async function DemandPage({ params }: { readonly params: Promise<{ board: string }> }) {
  return questionPage('demand', (await params).board)
}
