import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { curvesOf } from '../curves/curves-of'
import type { Asking } from '../door/ask'
import type { PinnedSource } from '../door/edition-contents'
import type { FlowRow } from '../door/read-flows'
import type { MeasureSeries } from '../measure-series.types'
import type { SeriesCells } from '../series/group-cells'
import { paceSeries } from '../series/pace-series'
import { yearFigures } from '../series/year-figures'
import type { StageView } from '../timeliness.types'

/**
 * One stage: its series, its pace with open cases counted, its curve, and what completed cases of the same year say. The
 * same numbers as on the page of the measure.
 *
 * @param flows of the stages, where they were read at once
 * @param groups what was read of the measure in the release of the series
 */
export async function stageView(
  asking: Asking,
  completed: MeasureSeries,
  pin: PinnedSource,
  groups: readonly SeriesCells[],
  to: string | undefined,
  flows?: ReadonlyMap<string, readonly FlowRow[]>,
): Promise<StageView> {
  const { measure, area, breakdown, category } = completed
  const { year, before: yearBefore, period } = yearFigures(completed, pin, groups, to)
  const halves = yearFigures({ ...completed, measure: byMedian(measure) }, pin, groups, to)
  const own = { measure, completed, year, yearBefore, half: halves.year, halfBefore: halves.before, period }
  if (pin.source.kind === 'published') return { ...own, pace: null, curve: null, before: null }
  const window = to === undefined ? {} : { to }
  const { pace, curve, before } = await curvesOf(asking, {
    ...{ measure, pin, areaId: area.id, breakdown, category, withoutCohort: true },
    ...window,
    ...(flows ? { flows: flows.get(measure.id) ?? [] } : {}),
  })
  return { ...own, pace: pace && paceSeries(completed, pace, window), curve, before }
}

/** The same measure with its median in place of its mean: stages are set side by side by their middle. */
function byMedian(measure: MeasureDefinition): MeasureDefinition {
  const figure = measure.linked?.figure
  if (figure?.shape !== 'duration') return measure
  return { ...measure, linked: { ...measure.linked!, figure: { ...figure, statistic: 'median' } } }
}
