import type { LinkedSetting } from '../setting'
import { boardLevels, type Levels } from './board-levels'
import { calendarOf, type Calendar } from './calendar'
import { divisions, type Division } from './divisions'

/** All that the divisions of one demonstration have in common, made once. */
export type Country = {
  readonly setting: LinkedSetting
  readonly calendar: Calendar
  readonly divisions: readonly Division[]
  /** By id of board; under 0 those of the bodies that belong to none. */
  readonly levels: ReadonlyMap<number, Levels>
}

export function countryOf(setting: LinkedSetting): Country {
  const calendar = calendarOf(setting)
  return { setting, calendar, divisions: divisions(setting), levels: boardLevels(setting, calendar) }
}
