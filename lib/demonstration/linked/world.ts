import { createRandom, type Random } from '@/lib/statistics/random'
import { boards } from '@/lib/boards/boards'
import { forces } from '@/lib/boards/forces'
import { boardSizes } from '../board-sizes'
import { season } from '../profile'
import { wander } from '../wander'
import { linkedChanges, type LinkedChange, type LinkedMovable, linkedMovables } from './changes'
import { firstDayOfMonth, monthOf } from './day'
import type { LinkedSetting } from './setting'

/** Months simulated before the first of the delivery, so that courts start with open cases of every age. */
export const runUpMonths = 30

/** Surroundings of the records of one police force area: what is usual there and how it moves from month to month. */
export type ForceWorld = {
  readonly code: string
  /** Two letters that begin its references. */
  readonly letters: string
  readonly board: string
  readonly boardId: number
  /** Share of the crimes of England and Wales. */
  readonly weight: number
  /** More errors in this area's records. */
  readonly careless: boolean
  /** A change of recording system: crimes recorded are multiplied from a month on. Null in most boards. */
  readonly recordingBreak: { readonly month: number; readonly factor: number } | null
  readonly courts: { readonly magistrates: readonly string[]; readonly crown: string }
  /** Level of a hazard, a speed or a volume in a month, 1 being usual. */
  level(what: LinkedMovable, month: number): number
  readonly random: Random
}

export type Calendar = {
  /** Months since January 1970: first simulated, first delivered, last delivered. */
  readonly from: number
  readonly first: number
  readonly last: number
  /** Day after which nothing is known. */
  readonly snapshot: number
}

export function calendarOf(setting: LinkedSetting): Calendar {
  const last = monthOf(setting.end)
  const first = last - setting.months + 1
  return { from: first - runUpMonths, first, last, snapshot: firstDayOfMonth(last + 1) + 13 }
}

/** Every police force area with its own random numbers, so that each can be made alone. */
export function forceWorlds(setting: LinkedSetting): readonly ForceWorld[] {
  const calendar = calendarOf(setting)
  const months = calendar.last - calendar.from + 1
  const total = Object.values(boardSizes).reduce((sum, size) => sum + size, 0)
  const changes = linkedChanges(setting)
  return forces
    .filter((force) => force.boardId !== null)
    .map((force, index) => {
      const board = boards.find((each) => each.id === force.boardId)!
      // Noise belongs to the board: London's two forces move together.
      const shared = createRandom(setting.seed * 10_000 + board.id)
      const levels = boardLevels(
        shared,
        months,
        setting,
        changes.filter((c) => c.board === board.name.en),
        calendar,
      )
      const city = force.name.en === 'City of London'
      const part = board.name.en !== 'London' ? 1 : city ? 0.008 : 0.992
      return {
        code: force.code,
        letters: `${String.fromCharCode(65 + Math.floor(index / 20))}${String.fromCharCode(65 + (index % 20))}`,
        board: board.name.en,
        boardId: board.id,
        weight: (boardSizes[board.name.en]! / total) * part,
        careless: shared.uniform() < 0.3,
        recordingBreak:
          board.id % setting.profile.boardsPerBreak === 0
            ? {
                month: calendar.first + Math.floor(setting.months * (0.2 + 0.5 * shared.uniform())),
                factor: shared.uniform() < 0.5 ? 0.92 : 1.1,
              }
            : null,
        courts: {
          magistrates: [1, 2].map((n) => `${board.name.en} Magistrates’ Court ${n}`),
          crown: `${board.name.en} Crown Court`,
        },
        level: (what, month) => levels[what][month - calendar.from]!,
        random: createRandom(setting.seed * 10_000 + 5000 + index),
      }
    })
}

function boardLevels(
  random: Random,
  months: number,
  setting: LinkedSetting,
  changes: readonly LinkedChange[],
  calendar: Calendar,
): Record<LinkedMovable, Float64Array> {
  const [low, high] = setting.profile.autocorrelation
  const entries = linkedMovables.map((what) => {
    const own = 0.09 * random.normal()
    const noise = wander(random, months, setting.profile.noise, low + (high - low) * random.uniform())
    const values = Float64Array.from(noise, (step, index) => {
      const month = calendar.from + index
      const moved = changes
        .filter((change) => change.what === what && month > calendar.last - change.monthsBeforeEnd)
        .reduce((product, change) => product * change.factor, 1)
      const seasonal = what === 'crimes' ? season[month % 12]! : 1
      return Math.exp(own + step) * moved * seasonal
    })
    return [what, values] as const
  })
  return Object.fromEntries(entries) as Record<LinkedMovable, Float64Array>
}
