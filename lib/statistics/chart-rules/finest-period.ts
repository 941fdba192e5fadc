import { requireNonNegative } from '../guards'
import { blockSums } from './block-sums'

export type PeriodLength = 'month' | 'quarter' | 'year'

const months: Record<PeriodLength, number> = { month: 1, quarter: 3, year: 12 }

/** Share of the known periods that must reach the minimum for a period length to be used. */
const enough = 0.75

/**
 * The finest period whose denominators are large enough: month, else quarter, else year, else null. Three
 * quarters of the known periods must reach the minimum, so that a chart is not mostly gaps.
 *
 * @param denominators by month; null where not known
 * @param minimum below which a figure is not shown; null for measures that need none
 * @param before months ahead of the first whole quarter and year
 * @param finest what the source publishes at best
 */
export function finestPeriod(
  denominators: readonly (number | null)[],
  minimum: number | null,
  before: { readonly quarter: number; readonly year: number },
  finest: PeriodLength = 'month',
): PeriodLength | null {
  requireNonNegative(
    denominators.filter((value) => value !== null),
    'The denominators',
  )
  const candidates = (['month', 'quarter', 'year'] as const).filter(
    (length) => months[length] >= months[finest],
  )
  const found = candidates.find((length) => {
    const ahead = length === 'month' ? 0 : before[length]
    const known = blockSums(denominators, months[length], ahead).values.filter((value) => value !== null)
    return (
      known.length > 0 && known.filter((value) => value >= (minimum ?? 0)).length >= enough * known.length
    )
  })
  return found ?? null
}
