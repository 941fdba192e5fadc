import type { BoardReader } from '../board-reader'
import type { Asking } from '../door/ask'
import { readFlowsOf } from '../door/read-flows'
import type { StageView } from '../timeliness.types'
import { stageView } from './stage-view'

/**
 * Some stages of a board in the order asked for, with one reading of flows; those that there are figures of.
 *
 * @param ids of their measures
 * @param to YYYY-MM, last month wanted
 */
export async function stageViews(
  asking: Asking,
  { leading, pinOf, groupsOf }: Pick<BoardReader, 'leading' | 'pinOf' | 'groupsOf'>,
  ids: readonly string[],
  to?: string,
): Promise<readonly StageView[]> {
  const found = ids.flatMap((id) => leading(id) ?? [])
  const linked = found.filter((series) => pinOf(series).source.kind === 'linked')
  const [first] = linked
  // An edition pins one release of linked records, so all of them are of the same.
  const flows = first
    ? await readFlowsOf(asking, {
        ...{ pin: pinOf(first), areaId: first.area.id, measures: linked.map(({ measure }) => measure.id) },
        ...{ breakdown: first.breakdown, category: first.category, view: 'period' },
      })
    : undefined
  const views: StageView[] = []
  for (const series of found)
    views.push(await stageView(asking, series, pinOf(series), groupsOf(series), to, flows))
  return views
}
