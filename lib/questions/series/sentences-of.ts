import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { valueMessage } from '@/lib/measures/value-message'
import type { XmrResult } from '@/lib/statistics/spc/chart-result'
import { describeXmr } from '@/lib/statistics/spc/describe-xmr'
import type { Message } from '@/lib/text/message'
import type { Granularity } from '@/lib/time/period'

const units = {
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'year',
  'calendar-year': 'year',
} as const

/** Whether the change is real, in words of the measure's unit and periods. */
export function sentencesOf(
  measure: MeasureDefinition,
  granularity: Granularity,
  reading: XmrResult | null,
): readonly Message[] {
  if (!reading) return []
  return describeXmr(reading, {
    unit: units[granularity],
    format: (value) => valueMessage(measure, value),
    bounds: { least: 0, ...(measure.unit === 'percent' ? { most: 100 } : {}) },
  })
}
