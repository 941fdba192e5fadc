import { monthOf } from '../days'
import type { VictimJourney } from '../journeys/journeys.types'
import type { MeasureCounts, Observation } from './measure-count'
import { lasted } from './observed'
import { whereCrime, whereVictim } from './where'

const waits = [0, 30, 60, 90, 120, 180, 270, 365] as const
const policeAndCps = { agencies: ['police', 'cps'], board: 'home' } as const

/** What becomes of victims. */
export const victims: MeasureCounts = {
  'victim-journey-to-charge': {
    ...policeAndCps,
    kind: 'time-to-event',
    spells: ({ victims: all }) =>
      all.map((victim) => ({
        board: victim.crime.board,
        in: {
          ...whereVictim(victim),
          suspect: victim.crime.suspects.length > 0 ? 'identified' : 'not-identified',
        },
        origin: victim.crime.record.recorded_on,
        exits: victim.beforeCharge ? [[victim.beforeCharge.by, victim.beforeCharge.on]] : [],
      })),
  },
  'victim-journey-after-charge': {
    kind: 'time-to-event',
    agencies: ['police', 'cps', 'courts'],
    board: 'home',
    spells: ({ victims: all }) =>
      all.flatMap((victim) => {
        const after = victim.afterCharge
        if (after === null) return []
        return [
          {
            board: victim.crime.board,
            in: whereVictim(victim),
            origin: after.chargedOn,
            exits: after.exit ? [[after.exit.by, after.exit.on] as const] : [],
          },
        ]
      }),
  },
  'days-to-withdrawal': {
    ...policeAndCps,
    kind: 'completed',
    observe: ({ victims: all }, { completeTo }) =>
      all
        .filter(({ beforeCharge }) => beforeCharge?.by === 'withdrew' && beforeCharge.on <= completeTo - 42)
        .flatMap(({ crime, beforeCharge, dateKnown }) =>
          lasted(crime.board, crime.record.recorded_on, beforeCharge!.on, {
            ...whereCrime(crime),
            'date-known': dateKnown,
          }),
        ),
  },
  'withdrawal-by-wait': {
    ...policeAndCps,
    kind: 'rate',
    observe: ({ victims: all }, { completeTo }) =>
      all.flatMap((victim) =>
        waits
          .filter((wait) => victim.crime.record.recorded_on + wait + 30 <= completeTo)
          .flatMap((wait) => nextThirtyDays(victim, wait)),
      ),
  },
}

/** A victim still waiting after so many days: whether she or he withdraws in the thirty that follow. */
function nextThirtyDays({ crime, beforeCharge }: VictimJourney, wait: number): Observation[] {
  const waited = crime.record.recorded_on + wait
  if (beforeCharge !== null && beforeCharge.on <= waited) return []
  const withdraws = beforeCharge?.by === 'withdrew' && beforeCharge.on <= waited + 30
  return [
    {
      board: crime.board,
      month: monthOf(waited),
      in: {
        all: 'all',
        wait: String(wait),
        'wait-offence-group': `${wait}:${crime.record.offence_group}`,
      },
      numerator: withdraws ? 1 : 0,
      denominator: 1,
    },
  ]
}
