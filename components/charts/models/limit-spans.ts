import { shownLimits } from '@/components/words/bounds-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { XmrPoint } from '@/lib/statistics/spc/chart-result'
import type { Limits, LimitSpan } from '../options/process-model.types'

type Placed = Pick<XmrPoint, 'lower' | 'upper' | 'segment'> & { readonly at: number; readonly mean: number }

/**
 * The limits of a series as they are drawn, in stretches. A stretch ends with its segment, and where a figure is
 * missing without which there are no limits. Where they follow the season or the numbers behind a rate they are joined
 * from period to period; where they stay the same, two ends are enough.
 */
export function limitSpans({ measure, reading, charted }: MeasureSeries): readonly LimitSpan[] {
  if (!reading) return []
  const within = (point: Placed) => (charted === 'figures' ? shownLimits(measure, point) : point)
  return stretches(reading.points).map((stretch): LimitSpan => {
    const limits = stretch.map((point): Limits => {
      const { lower, upper } = within(point)
      return { at: point.at, mean: point.mean, lower, upper }
    })
    const [first, last] = [limits[0]!, limits.at(-1)!]
    const ends = [
      { ...first, at: first.at - 0.5 },
      { ...last, at: last.at + 0.5 },
    ]
    const constant = limits.every((own) => same(own, first))
    return {
      early: reading.segments[stretch[0]!.segment]?.trial ?? false,
      limits: constant ? ends : [ends[0]!, ...limits, ends[1]!],
    }
  })
}

/** Points that follow each other in one segment and are alike in having limits. */
function stretches(points: readonly XmrPoint[]): readonly (readonly Placed[])[] {
  const all: Placed[][] = []
  for (const [at, point] of points.entries()) {
    const { lower, upper, segment, mean } = point
    if (mean === null) continue
    const placed = { at, mean, lower, upper, segment }
    const before = all.at(-1)?.at(-1)
    const joined =
      before?.at === at - 1 &&
      before.segment === point.segment &&
      (before.upper === null) === (point.upper === null)
    if (joined) all.at(-1)!.push(placed)
    else all.push([placed])
  }
  // A rate without a figure has an average but no limits: nothing is drawn there, if there are limits elsewhere.
  const limited = points.some(({ upper }) => upper !== null)
  return limited ? all.filter(([first]) => first!.upper !== null || first!.lower !== null) : all
}

function same(a: Limits, b: Limits): boolean {
  return a.mean === b.mean && a.lower === b.lower && a.upper === b.upper
}
