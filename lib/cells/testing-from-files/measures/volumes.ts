import type { MeasureCounts } from './measure-count'
import { counted } from './observed'
import { whereCps, whereCrime } from './where'

/** How much comes in and is decided: crimes, referrals, decisions, charges. */
export const volumes: MeasureCounts = {
  'crimes-recorded': {
    kind: 'count',
    agencies: ['police'],
    board: 'home',
    observe: ({ crimes }) =>
      crimes.flatMap((crime) => counted(crime.board, crime.record.recorded_on, whereCrime(crime))),
  },
  'cps-referrals': {
    kind: 'count',
    agencies: ['cps'],
    board: 'home',
    observe: ({ cps }) =>
      cps
        .filter(({ record }) => record.charging_route === 'cps')
        .flatMap((suspect) => counted(suspect.board, suspect.record.referred_on, whereCps(suspect))),
  },
  'cps-decisions': {
    kind: 'count',
    agencies: ['cps'],
    board: 'home',
    observe: ({ cps }) =>
      cps
        .filter(({ record }) => record.charging_route === 'cps')
        .flatMap((suspect) => counted(suspect.board, suspect.record.decided_on, whereCps(suspect))),
  },
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
