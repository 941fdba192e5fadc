import { createRandom } from '@/lib/statistics/random'
import type { LinkedSetting } from '../setting'
import type { Calendar } from './calendar'

/** A change of recording system: crimes recorded are multiplied from a month on. */
export type RecordingBreak = { readonly month: number; readonly factor: number }

/** The break of a board, if it has one: about one in `boardsPerBreak` does. */
export function recordingBreak(
  boardId: number | null,
  setting: LinkedSetting,
  calendar: Calendar,
): RecordingBreak | null {
  if (boardId === null || boardId % setting.profile.boardsPerBreak !== 0) return null
  const random = createRandom(setting.seed * 10_000 + 3000 + boardId)
  return {
    month: calendar.first + Math.floor(setting.months * (0.2 + 0.5 * random.uniform())),
    factor: random.uniform() < 0.5 ? 0.92 : 1.1,
  }
}

/** More errors in a board's records than elsewhere: so in about three of ten. */
export function careless(boardId: number | null, setting: LinkedSetting): boolean {
  return createRandom(setting.seed * 10_000 + 4000 + (boardId ?? 0)).uniform() < 0.3
}
