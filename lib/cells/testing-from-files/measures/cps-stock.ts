import { lastDayOf } from '../days'
import { ageBand } from './age-band'
import type { MeasureCounts } from './measure-count'
import { whereCps } from './where'

/** Who waits for a decision of the CPS at the ends of months. */
export const cpsStock: MeasureCounts = {
  'cps-open': {
    kind: 'stock',
    agencies: ['cps'],
    board: 'home',
    observe: ({ cps }, { months }) =>
      months.flatMap((month) => {
        const end = lastDayOf(month)
        return cps.flatMap((suspect) => {
          const { board, record } = suspect
          const { charging_route: route, referred_on: from, decided_on: until } = record
          if (route !== 'cps' || from === null || from > end || (until !== null && until <= end)) return []
          const where = { ...whereCps(suspect), 'age-band': ageBand(end - from) }
          return [{ board, month, in: where, value: 1 }]
        })
      }),
  },
}
