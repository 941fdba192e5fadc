import { Draws } from '../draws'
import type { Profile } from '../profile'
import type { Levels } from './board-levels'
import type { Calendar } from './calendar'
import type { Country } from './country'
import { courtsOfForce, type CourtsOfForce } from './courts-of-force'
import type { Division } from './divisions'
import { careless, recordingBreak, type RecordingBreak } from './recording-break'

/** Surroundings of the records of one division: what is usual there and how it moves from month to month. */
export type World = {
  readonly division: Division
  readonly profile: Profile
  readonly calendar: Calendar
  readonly careless: boolean
  readonly recordingBreak: RecordingBreak | null
  readonly courts: CourtsOfForce
  readonly levels: Levels
  readonly draws: Draws
}

export function worldOf(division: Division, { setting, calendar, levels }: Country): World {
  return {
    division,
    profile: setting.profile,
    calendar,
    careless: careless(division.boardId, setting),
    recordingBreak: recordingBreak(division.boardId, setting, calendar),
    courts: courtsOfForce(division.boardId, division.boardSize),
    levels: levels.get(division.boardId ?? 0)!,
    draws: new Draws(setting.seed * 10_000 + 5000 + division.index),
  }
}
