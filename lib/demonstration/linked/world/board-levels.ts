import { boards } from '@/lib/boards/boards'
import { createRandom, type Random } from '@/lib/statistics/random'
import { boardSizes } from '../../board-sizes'
import { season } from '../../profile'
import { wander } from '../../wander'
import type { LinkedSetting } from '../setting'
import type { Calendar } from './calendar'
import { linkedChanges, linkedMovables, type LinkedMovable } from './changes'
import { crownPace } from './crown-pace'
import { growthIn } from './growth'
import { Level } from './level'

export type Levels = Readonly<Record<LinkedMovable, Level>>

/** How far boards differ for good, as a standard deviation of logs. */
const spread: Readonly<Record<LinkedMovable, number>> = {
  crimes: 0,
  withdrawal: 0.09,
  charge: 0.09,
  policeDays: 0.09,
  cpsDays: 0.09,
  listingDays: 0.07,
  magistratesDays: 0.09,
  crownDays: 0.1,
  ineffective: 0.09,
}

type Board = { readonly id: number; readonly name: string; readonly region: string | null }

/**
 * The levels of every board, month by month: what it is usually like, autocorrelated noise, season, growth and what
 * was changed on purpose. What boards are usually like averages to 1 over the country, whatever the seed.
 *
 * @returns by id of board; under 0 those of the bodies that belong to none
 */
export function boardLevels(setting: LinkedSetting, calendar: Calendar): ReadonlyMap<number, Levels> {
  const all: Board[] = boards.map(({ id, name, region }) => ({ id, name: name.en, region }))
  all.push({ id: 0, name: '', region: null })
  const drawn = all.map((board) => {
    const random = createRandom(setting.seed * 10_000 + board.id)
    return { board, random, usual: usualOf(board, random) }
  })
  const mean = Object.fromEntries(
    linkedMovables.map((what) => [what, weightedMean(drawn.map(({ board, usual }) => [board, usual[what]]))]),
  ) as Record<LinkedMovable, number>
  const changes = linkedChanges(setting)
  return new Map(
    drawn.map(({ board, random, usual }) => {
      const own = changes.filter((change) => change.board === board.name)
      const levels = linkedMovables.map((what) => {
        const noise = noiseOf(random, setting, calendar)
        const values = noise.map((step, index) => {
          const month = calendar.from + index
          const moved = own
            .filter((change) => change.what === what && month > calendar.last - change.monthsBeforeEnd)
            .reduce((product, change) => product * change.factor, 1)
          return (usual[what] / mean[what]) * Math.exp(step) * moved * course(what, month, setting, calendar)
        })
        return [what, new Level(values, calendar.from)] as const
      })
      return [board.id, Object.fromEntries(levels) as Levels]
    }),
  )
}

function usualOf(board: Board, random: Random): Record<LinkedMovable, number> {
  const entries = linkedMovables.map((what) => {
    const own = Math.exp(spread[what] * random.normal())
    return [what, what === 'crownDays' ? own * crownPace(board.name, board.region) : own] as const
  })
  return Object.fromEntries(entries) as Record<LinkedMovable, number>
}

function weightedMean(values: readonly (readonly [Board, number])[]): number {
  let sum = 0
  let weights = 0
  for (const [{ name }, value] of values) {
    sum += value * (boardSizes[name] ?? 0)
    weights += boardSizes[name] ?? 0
  }
  return sum / weights
}

function noiseOf(random: Random, setting: LinkedSetting, calendar: Calendar): Float64Array {
  const [low, high] = setting.profile.autocorrelation
  const correlation = low + (high - low) * random.uniform()
  return Float64Array.from(
    wander(random, calendar.last - calendar.from + 1, setting.profile.noise, correlation),
  )
}

/** What all boards share: the season of crime, and charges that grow to their level of the last year. */
function course(what: LinkedMovable, month: number, setting: LinkedSetting, calendar: Calendar): number {
  if (what === 'crimes') return season[month % 12]!
  if (what === 'charge') return growthIn(month, setting, calendar)
  return 1
}
