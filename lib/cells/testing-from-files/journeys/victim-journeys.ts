import { earliest, latestOfAll, type Day } from '../days'
import type { Delivery } from '../records'
import type { CrimeJourney, Exit, VictimJourney } from './journeys.types'

/** A journey for each victim of a crime whose victim is a person. */
export function victimJourneys(delivery: Delivery, crimes: readonly CrimeJourney[]): VictimJourney[] {
  const crimeById = new Map(crimes.map((crime) => [crime.record.crime_id, crime]))
  return delivery.police_victims.flatMap((record) => {
    const crime = crimeById.get(record.crime_id)
    if (crime?.record.victim_type !== 'person') return []
    const { outcome } = crime
    const fromOutcome = outcome !== null && (outcome.code === 14 || outcome.code === 16) ? outcome.on : null
    return [
      {
        record,
        crime,
        dateKnown: record.withdrew_on !== null ? ('stated' as const) : ('from-outcome' as const),
        beforeCharge: firstExit([
          ['charged', crime.chargedOn],
          ['withdrew', record.withdrew_on ?? fromOutcome],
          ['ended', crime.endedOtherwiseOn],
        ]),
        afterCharge: afterCharge(crime, record.withdrew_on),
      },
    ]
  })
}

function afterCharge(crime: CrimeJourney, withdrewOn: Day | null): VictimJourney['afterCharge'] {
  const { chargedOn, prosecutions, courtOnly } = crime
  if (chargedOn === null || prosecutions.length + courtOnly.length === 0) return null
  const courts = [
    ...prosecutions.flatMap(({ courtRecord }) => courtRecord ?? []),
    ...courtOnly.map(({ record }) => record),
  ]
  const convicted = [
    ...prosecutions.map(({ record }) => (record.outcome === 'convicted' ? record.finalised_on : null)),
    ...courts.map(({ result, completed_on }) => (result === 'convicted' ? completed_on : null)),
  ]
  const withdrew = [
    withdrewOn !== null && withdrewOn >= chargedOn ? withdrewOn : null,
    ...prosecutions.map(({ record }) =>
      record.outcome_reason === 'victim-no-longer-supports' ? record.finalised_on : null,
    ),
  ]
  const prosecuted = prosecutions.filter(
    ({ record, courtRecord }) =>
      record.charged_on !== null || record.finalised_on !== null || courtRecord !== null,
  )
  const ends = [
    ...prosecuted.map(({ record, courtRecord }) =>
      earliest([record.finalised_on, courtRecord?.completed_on ?? null]),
    ),
    ...courtOnly.map(({ record }) => record.completed_on),
  ]
  const exit = firstExit([
    ['convicted', earliest(convicted)],
    ['withdrew', earliest(withdrew)],
    ['ended', latestOfAll(ends)],
  ])
  return { chargedOn, exit }
}

/** Whichever comes first; on one day, the one named first. */
function firstExit(exits: readonly (readonly [by: string, on: Day | null])[]): Exit | null {
  return exits.reduce<Exit | null>(
    (first, [by, on]) => (on !== null && (first === null || on < first.on) ? { by, on } : first),
    null,
  )
}
