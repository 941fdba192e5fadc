import { questionPage } from '../../../_parts/question-page'

export default async function VictimsPage({ params }: { readonly params: Promise<{ board: string }> }) {
  return questionPage('victims', (await params).board)
}
