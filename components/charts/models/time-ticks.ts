import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { monthsIn } from '@/lib/time/calendar'
import type { Period } from '@/lib/time/period'
import type { Tick } from '../options/process-model.types'
import { textWidth } from '../scale/text-width'

/** Steps in months that readers expect: months, quarters, half years, years. */
const steps = [1, 3, 6, 12, 24, 36, 60, 120]

/**
 * Labels of the time axis, from the first period on in a step that fits: long ones (Oct 2023) where there is room,
 * short ones (Oct 23) before steps get coarse.
 *
 * @param left pixels beside the plot, into which the first label reaches
 */
export function timeTicks(
  locale: Locale,
  periods: readonly Period[],
  width: number,
  left = Infinity,
): readonly Tick[] {
  const first = periods[0]
  if (!first) return []
  const size = monthsIn[first.granularity]
  for (const step of steps.filter((months) => months % size === 0)) {
    const shown = periods.flatMap((period, at) => ((at * size) % step === 0 ? [{ period, at }] : []))
    const spacing = (width / periods.length) * (step / size)
    for (const form of ['long', 'short'] as const) {
      const ticks = shown.map(({ period, at }) => ({ at, words: tickWords(locale, period, form) }))
      const reach = left + width / periods.length / 2
      if (fits(ticks, spacing, form) && (form === 'short' || textWidth(ticks[0]!.words) / 2 <= reach))
        return ticks
    }
  }
  return [{ at: 0, words: tickWords(locale, first, 'short') }]
}

/** At most eight labels, each with air to the next. */
function fits(ticks: readonly Tick[], spacing: number, form: 'long' | 'short'): boolean {
  const widest = Math.max(...ticks.map(({ words }) => textWidth(words)))
  return ticks.length <= 8 && (ticks.length === 1 || widest + (form === 'long' ? 20 : 12) <= spacing)
}

function tickWords(locale: Locale, { granularity, start }: Period, form: 'long' | 'short'): string {
  const full = start.slice(0, 4)
  const year = form === 'long' ? full : full.slice(2)
  const month = Number(start.slice(5, 7))
  switch (granularity) {
    case 'month':
      return say(locale, 'chart.tickMonth', { month: String(month), year })
    case 'quarter':
      return say(locale, 'chart.tickQuarter', { quarter: String((month + 2) / 3), year })
    case 'financial-year':
      return say(locale, 'chart.tickFinancialYear', { year: full, next: String(Number(full) + 1).slice(2) })
    case 'calendar-year':
      return full
  }
}
