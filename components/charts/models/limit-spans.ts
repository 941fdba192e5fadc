import { shownLimits } from '@/components/words/bounds-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { XmrPoint } from '@/lib/statistics/spc/chart-result'
import type { Limits, LimitSpan } from '../options/process-model.types'

/**
 * The limits of a series as they are drawn, one stretch for each segment. Where they follow the season or the numbers
 * behind a rate they are joined from period to period; where they stay the same, two ends are enough.
 */
export function limitSpans({ measure, reading, charted }: MeasureSeries): readonly LimitSpan[] {
  if (!reading) return []
  const within = (point: XmrPoint) => (charted === 'figures' ? shownLimits(measure, point) : point)
  return reading.segments.flatMap(({ from, to, trial }): LimitSpan[] => {
    const limits = reading.points.slice(from, to + 1).flatMap((point, i): Limits[] => {
      if (point.mean === null) return []
      const { lower, upper } = within(point)
      return [{ at: from + i, mean: point.mean, lower, upper }]
    })
    const [first, last] = [limits[0], limits.at(-1)]
    if (!first || !last) return []
    const ends = [
      { ...first, at: first.at - 0.5 },
      { ...last, at: last.at + 0.5 },
    ]
    const constant = limits.every((own) => same(own, first))
    return [{ early: trial, limits: constant ? ends : [ends[0]!, ...limits, ends[1]!] }]
  })
}

function same(a: Limits, b: Limits): boolean {
  return a.mean === b.mean && a.lower === b.lower && a.upper === b.upper
}
