import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { valueMessage } from '@/lib/measures/value-message'
import { describeXmr } from '@/lib/statistics/spc/describe-xmr'
import type { Message } from '@/lib/text/message'
import type { Granularity } from '@/lib/time/period'
import { finer } from '@/lib/measures/finer'
import { unitOf, type Reading } from './reading-of'

/** Whether the change is real, in words of the measure's unit and periods. */
export function sentencesOf(
  measure: MeasureDefinition,
  granularity: Granularity,
  { chart, charted }: Reading,
): readonly Message[] {
  if (!chart) return []
  const bounds = { least: 0, ...(measure.unit === 'percent' ? { most: 100 } : {}) }
  return describeXmr(chart, {
    unit: unitOf[granularity],
    format: (value) => valueMessage(finer(measure, chart), value),
    // A net change may well be below nought.
    ...(charted === 'figures' ? { bounds } : {}),
  })
}
