import type { MeasureCount, MeasureCounts } from './measure-count'
import { counted } from './observed'
import { whereCps, whereCrime } from './where'

/** Suspects whose charging the CPS decides, by one of their days. */
const ofTheCps = (day: 'referred_on' | 'decided_on'): MeasureCount => ({
  kind: 'count',
  agencies: ['cps'],
  board: 'home',
  observe: ({ cps }) =>
    cps
      .filter(({ record }) => record.charging_route === 'cps')
      .flatMap((suspect) => counted(suspect.board, suspect.record[day], whereCps(suspect))),
})

/** How much comes in and is decided: crimes, referrals, decisions, charges. */
export const volumes: MeasureCounts = {
  'crimes-recorded': {
    kind: 'count',
    agencies: ['police'],
    board: 'home',
    observe: ({ crimes }) =>
      crimes.flatMap((crime) => counted(crime.board, crime.record.recorded_on, whereCrime(crime))),
  },
  'cps-referrals': ofTheCps('referred_on'),
  'cps-decisions': ofTheCps('decided_on'),
  charges: {
    kind: 'count',
    agencies: ['cps'],
    board: 'home',
    observe: ({ cps }) =>
      cps.flatMap((suspect) =>
        counted(suspect.board, suspect.record.charged_on, {
          ...whereCps(suspect),
          'charging-route': suspect.record.charging_route,
        }),
      ),
  },
}
