import type { Viewer } from '@/lib/access/viewer'
import { besideMain } from '@/lib/questions/beside-main'
import type { Explore } from '@/lib/questions/explore.types'
import { measuresToExplore } from '@/lib/questions/measures-to-explore'
import { readExploreQuestion } from '@/lib/questions/read-explore-question'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { viewMeasurePage } from './view-measure-page'

/** Shown when nothing is asked for: the first of these that the board has figures of. */
const usual = ['charge-rate', 'conviction-rate', 'crimes-recorded']

/**
 * What the explorer shows for an address: the page of the measure, which is recorded as such, and what else can be chosen.
 *
 * @throws as measurePage
 */
export async function viewExplore(
  viewer: Viewer,
  board: string,
  parameters: QueryParameters,
): Promise<Explore> {
  const { measure: asked, compare, rest, faults } = readExploreQuestion(parameters)
  const measure = asked ?? usualOf(await measuresToExplore(viewer, board))
  const answer = await viewMeasurePage(viewer, board, measure, rest)
  const { page, question } = answer
  const held = await measuresToExplore(viewer, board, question.edition)
  const beside = besideMain(page)
  return {
    page,
    question,
    faults: [...faults, ...answer.faults],
    beside: compare ? beside : null,
    compared: compare !== undefined,
    comparable: beside !== null,
    measures: held.includes(page.measure.id) ? held : [page.measure.id, ...held],
  }
}

function usualOf(held: readonly string[]): string {
  return usual.find((id) => held.includes(id)) ?? held[0] ?? usual[0]!
}
