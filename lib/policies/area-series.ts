import type { Area } from '@/lib/boards/areas'
import type { Asking } from '@/lib/questions/door/ask'
import type { EditionContents } from '@/lib/questions/door/edition-contents'
import { readAnnotations } from '@/lib/questions/door/read-annotations'
import { readCells } from '@/lib/questions/door/read-cells'
import { measureOfJoin } from '@/lib/questions/linkage/joins-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { groupCells } from '@/lib/questions/series/group-cells'
import { prefer } from '@/lib/questions/series/prefer'
import { seriesMaker } from '@/lib/questions/series/series-maker'

/**
 * The leading series of a measure of some areas, by id of area, as far as the viewer may see them: all offences.
 *
 * @param like where it is given, series of this release and these periods alone
 */
export async function areaSeries(
  asking: Asking,
  contents: EditionContents,
  measure: string,
  areas: readonly Area[],
  like?: MeasureSeries,
): Promise<ReadonlyMap<number, MeasureSeries>> {
  const pinned = like
    ? contents.pinned.filter(({ releaseId }) => releaseId === like.provenance.releaseId)
    : contents.pinned
  const cells = await readCells(asking, {
    ...{ pinned, areaIds: areas.map(({ id }) => id), breakdowns: [] },
    measures: [...new Set([measure, ...(like ? [] : Object.values(measureOfJoin))])],
  })
  const groups = groupCells(cells)
  const annotations = await readAnnotations(asking, null)
  const make = seriesMaker({ asking, contents, groups, areas, annotations, settings: [] })
  return new Map(
    areas.flatMap(({ id }) => {
      const [series] = groups
        .filter((group) => group.areaId === id && group.measure === measure)
        .map((group) => make(group))
        .filter((one) => !like || isLike(one, like))
        .sort(prefer)
      return series ? [[id, series]] : []
    }),
  )
}

function isLike({ points }: MeasureSeries, { points: others }: MeasureSeries): boolean {
  const [a, b] = [points[0]?.period, others[0]?.period]
  return a?.granularity === b?.granularity && a?.start === b?.start
}
