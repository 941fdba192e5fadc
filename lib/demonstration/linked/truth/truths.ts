import { monthText } from '../day'
import { linkedChanges, linkedMovables } from '../world/changes'
import type { Country } from '../world/country'
import { crimesAYear, offenceWorlds } from '../world/offence-worlds'
import { recordingBreak } from '../world/recording-break'
import { summaryWorlds } from '../world/summary-world'

/** What is truly so behind the records: what was changed on purpose, and every level of every board and month. */
export function truths({ setting, calendar, levels, divisions }: Country) {
  const boardsOnce = new Map(divisions.map(({ board, boardId }) => [boardId, board]))
  const months = Array.from({ length: setting.months }, (_, n) => calendar.first + n)
  return {
    settings: setting,
    files: {
      people: 'truth_people.csv',
      durations: 'truth_durations.csv',
      shares: 'truth_shares.csv',
    },
    changes: linkedChanges(setting).map((change) => ({
      ...change,
      from: monthText(calendar.last - change.monthsBeforeEnd + 1),
    })),
    recordingBreaks: [...boardsOnce].flatMap(([id, board]) => {
      const broken = recordingBreak(id, setting, calendar)
      return broken ? [{ board, month: monthText(broken.month), factor: broken.factor }] : []
    }),
    months: months.map(monthText),
    /** What every hazard, speed or volume is multiplied by, where something begins in that month. */
    levels: [...boardsOnce].map(([id, board]) => ({
      board: board || 'national',
      ...Object.fromEntries(
        linkedMovables.map((what) => [
          what,
          months.map((month) =>
            Number(
              levels
                .get(id ?? 0)!
                [what].inMonth(month)
                .toFixed(4),
            ),
          ),
        ]),
      ),
    })),
    volumes: { crimesAYear, summaryCases: summaryWorlds },
    hazards: offenceWorlds,
  }
}
