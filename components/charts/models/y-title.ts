import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

const bases: Record<MeasureDefinition['basis'], MessageKey> = {
  crimes: 'chart.yCrimes',
  outcomes: 'chart.yOutcomes',
  suspects: 'chart.ySuspects',
  defendants: 'chart.yDefendants',
  prosecutions: 'chart.yProsecutions',
  cases: 'chart.yCases',
  victims: 'chart.yVictims',
  trials: 'chart.yTrials',
  sittings: 'chart.ySittings',
  records: 'chart.yRecords',
}

const units: Partial<Record<MeasureDefinition['unit'], MessageKey>> = {
  days: 'chart.yDays',
  hours: 'chart.yHours',
}

/** What the value axis counts, in words. */
export function yTitle(locale: Locale, measure: MeasureDefinition): string {
  if (measure.unit === 'percent')
    return say(locale, 'chart.yShare', { denominator: measureMessage(measure, 'denominator') })
  return say(locale, units[measure.unit] ?? bases[measure.basis])
}
