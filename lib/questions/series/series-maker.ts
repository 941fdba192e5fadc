import type { Area } from '@/lib/boards/areas'
import { measureById } from '@/lib/measures/registry'
import type { Setting } from '@/lib/settings/setting.types'
import { targetsOf } from '@/lib/settings/targets'
import type { Granularity } from '@/lib/time/period'
import type { Asking } from '../door/ask'
import type { EditionContents } from '../door/edition-contents'
import type { Annotation } from '../door/read-annotations'
import { linkageOf } from '../linkage/linkage-of'
import type { MeasureSeries } from '../measure-series.types'
import { coverageOf } from './coverage'
import type { SeriesCells } from './group-cells'
import { seriesOf, type Window } from './series-of'

/** What the series of one answer have in common. */
export type SeriesContext = {
  readonly asking: Pick<Asking, 'today'>
  readonly contents: EditionContents
  /** All that was read, the totals of the measures of links included. */
  readonly groups: readonly SeriesCells[]
  readonly areas: readonly Area[]
  readonly annotations: readonly Annotation[]
  /** Of one board, as far as the viewer may know them. */
  readonly settings: readonly Setting[]
  readonly window?: Window
}

/** Makes series of the cells of an answer: finds to each its source, its months, how well it is linked. */
export function seriesMaker(
  context: SeriesContext,
): (group: SeriesCells, least?: Granularity) => MeasureSeries {
  const { asking, contents, groups, areas, annotations, settings, window } = context
  const totals = groups.filter(({ breakdown }) => breakdown === 'all')
  return ({ releaseId, areaId, measure: id, breakdown, category, cells }, least) => {
    const measure = measureById(id)!
    const pin = contents.pinned.find((pinned) => pinned.releaseId === releaseId)!
    const beside = totals.filter((one) => one.releaseId === releaseId && one.areaId === areaId)
    const linked = pin.source.kind === 'linked'
    const area = areas.find((one) => one.id === areaId)!
    const ofBoard = settings.filter(({ boardId }) => area.kind === 'board' && boardId === area.boardId)
    const own = beside.find((one) => one.measure === id)?.cells ?? cells
    return seriesOf(
      {
        measure,
        area,
        targets: breakdown === 'all' ? targetsOf(ofBoard, id) : [],
        ...{ breakdown, category, pin, annotations },
        coverage: linked ? coverageOf(own, pin.periodTo) : null,
        ...(least ? { least } : {}),
        linkage: linked ? linkageOf(measure, beside, window?.to) : null,
      },
      cells,
      contents.edition,
      asking.today,
      window,
    )
  }
}
