import { questionPath } from '@/components/layout/question-pages'
import type { BoardDemand } from '@/lib/demand/across/across.types'
import { acrossQuery, type AcrossQuestion } from '@/lib/demand/across/read-across'
import { scenarioQuery } from '@/lib/demand/page/read-scenario'

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)

/** Address of the page. */
export function acrossAddress(question: AcrossQuestion): string {
  return withQuery('/demand', acrossQuery(question))
}

/** Address of the same figures as a file. */
export function acrossFile(question: AcrossQuestion): string {
  return withQuery('/api/v1/demand', acrossQuery(question))
}

/** Address of a board's own what-if with the same inputs, its share of the days among them. */
export function ownWhatIf({ board, scenario }: BoardDemand, edition: number | undefined): string {
  const query = new URLSearchParams(scenarioQuery({ scenario, target: null }))
  if (edition !== undefined) query.set('edition', String(edition))
  return withQuery(`${questionPath(board.slug, 'demand')}/what-if`, query.toString())
}
