import type { Random } from '@/lib/statistics/random'

/** What can be moved on purpose, named as in the profile. */
export const movable = [
  'crimes',
  'withdrawalPolice',
  'chargeShare',
  'conviction',
  'referralToCharge',
  'chargeToCompletion',
  'offenceToCompletion',
  'crownReceipts',
  'trialEffective',
] as const
export type Movable = (typeof movable)[number]

/**
 * A known truth of the demonstration: from `monthsBeforeEnd` on, a level is multiplied (volumes, days) or its odds are
 * (rates) by `factor`. Tests hold the readings of the pages against it.
 */
export type InjectedChange = {
  readonly board: string
  readonly what: Movable
  readonly monthsBeforeEnd: number
  readonly factor: number
  readonly scale: 'level' | 'odds'
}

const odds: ReadonlySet<Movable> = new Set([
  'withdrawalPolice',
  'chargeShare',
  'conviction',
  'trialEffective',
])
const scaleOf = (what: Movable) => (odds.has(what) ? 'odds' : 'level')

/** Told at every demonstration: a slower Crown Court, fewer victims leaving, a conviction rate that fell. */
const always: readonly Omit<InjectedChange, 'scale'>[] = [
  { board: 'Avon and Somerset', what: 'chargeToCompletion', monthsBeforeEnd: 9, factor: 1.16 },
  { board: 'Avon and Somerset', what: 'offenceToCompletion', monthsBeforeEnd: 9, factor: 1.13 },
  { board: 'Avon and Somerset', what: 'withdrawalPolice', monthsBeforeEnd: 10, factor: 0.84 },
  { board: 'Avon and Somerset', what: 'crownReceipts', monthsBeforeEnd: 11, factor: 1.14 },
  { board: 'Kent', what: 'conviction', monthsBeforeEnd: 10, factor: 0.75 },
  { board: 'South Wales', what: 'trialEffective', monthsBeforeEnd: 12, factor: 0.62 },
]

/** All changes of one demonstration: the fixed ones, and one more in every other board, drawn by its seed. */
export function injectedChanges(boards: readonly string[], random: Random): readonly InjectedChange[] {
  const told = new Set(always.map((change) => change.board))
  const drawn = boards
    .filter((board) => !told.has(board))
    .filter(() => random.uniform() < 0.5)
    .map((board) => {
      const what = movable[random.integer(movable.length)]!
      const up = random.uniform() < 0.5
      const size = 0.12 + 0.15 * random.uniform()
      return { board, what, monthsBeforeEnd: 6 + random.integer(30), factor: up ? 1 + size : 1 / (1 + size) }
    })
  return [...always, ...drawn]
    .filter((change) => boards.includes(change.board))
    .map((change) => ({ ...change, scale: scaleOf(change.what) }))
}
