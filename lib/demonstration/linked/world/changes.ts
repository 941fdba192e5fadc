import { boards } from '@/lib/boards/boards'
import { createRandom } from '@/lib/statistics/random'
import type { LinkedSetting } from '../setting'

/** What can be moved on purpose in linked records, and on which scale. */
export const movableScales = {
  crimes: 'volume',
  withdrawal: 'daily hazard',
  charge: 'probability',
  policeDays: 'days',
  cpsDays: 'days',
  listingDays: 'days',
  magistratesDays: 'days',
  crownDays: 'days',
  ineffective: 'probability',
} as const
/** The measures that show a change most directly; others follow in their time. */
const shownBy: Readonly<Record<LinkedMovable, readonly string[]>> = {
  crimes: ['crimes-recorded'],
  withdrawal: ['withdrawal-police', 'victim-journey-to-charge', 'withdrawal-by-wait'],
  charge: ['charges', 'recorded-to-charge'],
  policeDays: ['recorded-to-referral', 'recorded-to-charge'],
  cpsDays: ['referral-to-charge'],
  listingDays: ['charge-to-first-listing'],
  magistratesDays: ['first-listing-to-completion'],
  crownDays: ['sent-to-main-hearing', 'sent-to-completion', 'charge-to-completion'],
  ineffective: ['trial-ineffective', 'listings-per-trial'],
}
export type LinkedMovable = keyof typeof movableScales
export const linkedMovables = Object.keys(movableScales) as LinkedMovable[]

/** A known truth: in the last `monthsBeforeEnd` months of a board something is multiplied by `factor`. */
export type LinkedChange = {
  readonly board: string
  readonly what: LinkedMovable
  /** Measures of docs/measures/rules.md that show it first. */
  readonly measures: readonly string[]
  readonly scale: (typeof movableScales)[LinkedMovable]
  readonly monthsBeforeEnd: number
  readonly factor: number
}

const always: readonly (readonly [
  board: string,
  what: LinkedMovable,
  monthsBeforeEnd: number,
  factor: number,
])[] = [
  ['Avon and Somerset', 'crownDays', 20, 1.25],
  ['Avon and Somerset', 'withdrawal', 14, 0.8],
  ['Kent', 'cpsDays', 16, 1.3],
  ['South Wales', 'ineffective', 14, 1.4],
  ['Northumbria', 'policeDays', 18, 0.8],
  // The widest changes of open Crown Court cases that were published between two years.
  ['Suffolk', 'crownDays', 15, 0.68],
  ['West Midlands', 'crownDays', 15, 1.5],
]

/** The changes of one demonstration: the told ones, and one more in about half of the other boards. */
export function linkedChanges(setting: LinkedSetting): readonly LinkedChange[] {
  const random = createRandom(setting.seed * 10_000 + 9999)
  const told = new Set(always.map(([board]) => board))
  const drawn = boards
    .map((board) => board.name.en)
    .filter((board) => !told.has(board))
    .flatMap((board) => {
      const draws = [random.uniform(), random.uniform(), random.uniform(), random.uniform(), random.uniform()]
      if (draws[0]! > 0.5) return []
      const what = linkedMovables[Math.floor(draws[1]! * linkedMovables.length)]!
      const size = 1.1 + 0.25 * draws[2]!
      return [[board, what, 8 + Math.floor(draws[3]! * 30), draws[4]! < 0.5 ? size : 1 / size] as const]
    })
  return [...always, ...drawn]
    .filter(([, , monthsBeforeEnd]) => monthsBeforeEnd < setting.months)
    .map(([board, what, monthsBeforeEnd, factor]) => ({
      board,
      what,
      measures: shownBy[what],
      scale: movableScales[what],
      monthsBeforeEnd,
      factor: factor ** setting.profile.changeSize,
    }))
}
