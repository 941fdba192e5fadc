import { ageBand } from './age-band'
import { lastDayOf, type Day, type Month } from '../days'
import type { CourtCase } from '../journeys/journeys.types'
import type { MeasureCount, MeasureCounts, Observation, Where } from './measure-count'
import { whereCase, whereCourt } from './where'

const isOpen = (each: CourtCase, end: Day) =>
  !each.warrant && each.receivedOn <= end && !(each.disposedOn !== null && each.disposedOn <= end)

const stock = (
  tier: CourtCase['tier'],
  kind: 'stock' | 'rate',
  observe: (each: CourtCase, end: Day, month: Month) => Observation[],
): MeasureCount => ({
  kind,
  agencies: ['courts'],
  board: 'court',
  observe: ({ cases }, { months }) =>
    months.flatMap((month) => {
      const end = lastDayOf(month)
      return cases
        .filter((each) => each.tier === tier && isOpen(each, end))
        .flatMap((each) => observe(each, end, month))
    }),
})

const openCase =
  (whereOf: (each: CourtCase) => Where) =>
  (each: CourtCase, end: Day, month: Month): Observation[] => {
    const there = each.defendants.filter(
      ({ cameOn, leftOn }) => cameOn <= end && !(leftOn !== null && leftOn <= end),
    )
    const { board } = each
    const where = { ...whereCase(each), 'age-band': ageBand(end - each.receivedOn), ...whereOf(each) }
    return [
      { board, month, in: where, value: 1 },
      { board, month, in: { 'counted-in': 'defendants' }, value: there.length },
    ]
  }

/** Open cases at the ends of months. */
export const courtStocks: MeasureCounts = {
  'magistrates-open': stock(
    'magistrates',
    'stock',
    openCase(() => ({})),
  ),
  'crown-open': stock(
    'crown',
    'stock',
    openCase((each) => ({ ...whereCourt(each), 'receipt-type': each.receiptType })),
  ),
  'crown-open-over-a-year': stock('crown', 'rate', (each, end, month) => [
    {
      board: each.board,
      month,
      in: { ...whereCase(each), ...whereCourt(each) },
      numerator: end - each.receivedOn >= 365 ? 1 : 0,
      denominator: 1,
    },
  ]),
}
