import { boardOfForce } from '../boards-of-records'
import { earliest, type Day } from '../days'
import { firstBy, groupBy } from '../group-by'
import type { CpsSuspect, CourtDefendant, Crime, Delivery, PoliceSuspect } from '../records'
import { crimeTypeOf, severity } from '../seriousness'
import type { CpsJourney, CrimeJourney, DefendantJourney } from './journeys.types'
import type { KeyOf, Links } from './links-of-delivery'

/** Crimes, and who leads to them, found by the links. */
export function crimeFinder(delivery: Delivery, keyOf: KeyOf, links: Links) {
  const crimeById = new Map(delivery.police_crimes.map((crime) => [crime.crime_id, crime]))
  const suspectById = new Map(delivery.police_suspects.map((suspect) => [suspect.suspect_id, suspect]))

  /** Ids of the crimes that a CPS suspect leads to. */
  const crimesOfCps = (cps: CpsSuspect) => crimesOf(links.suspectsOfCps(cps.cps_suspect_id).to.keys())
  /** Those that a court defendant leads to: through its CPS suspect, else by links of its own. */
  const crimesOfDefendant = ({ court_defendant_id }: CourtDefendant) => {
    const { cps } = links.cpsOfDefendant(court_defendant_id)
    return cps ? crimesOfCps(cps) : crimesOf(links.suspectsOfDefendant(court_defendant_id).to.keys())
  }
  const crimesOf = (suspects: Iterable<string>): Set<string> =>
    new Set([...suspects].flatMap((id) => suspectById.get(id)?.crime_id ?? []))

  /** The principal crime: the most serious, then the first recorded, then that of the smallest key. */
  const principal = (crimes: ReadonlySet<string>): Crime | null =>
    firstBy(
      [...crimes].flatMap((id) => crimeById.get(id) ?? []),
      severity,
      ({ recorded_on }) => recorded_on,
      ({ crime_id }) => keyOf(crime_id),
    ) ?? null
  return { crimesOfCps, crimesOfDefendant, principal }
}

/** A journey for each crime. */
export function crimeJourneys(
  delivery: Delivery,
  finder: ReturnType<typeof crimeFinder>,
  cps: readonly CpsJourney[],
  defendants: readonly DefendantJourney[],
  links: Links,
): CrimeJourney[] {
  const suspects = groupBy(delivery.police_suspects, ({ crime_id }) => crime_id)
  const prosecutions = byCrime(cps, ({ record }) => finder.crimesOfCps(record))
  const courtOnly = byCrime(
    defendants.filter(({ record }) => links.cpsOfDefendant(record.court_defendant_id).cps === null),
    ({ record }) => finder.crimesOfDefendant(record),
  )
  return delivery.police_crimes.map((record) => {
    const own = suspects.get(record.crime_id) ?? []
    const prosecuted = prosecutions.get(record.crime_id) ?? []
    const chargedOn = chargeOf(own, prosecuted)
    const { outcome_code: code, outcome_on: on } = record
    const void_ = code !== 1 && chargedOn !== null && on !== null && on < chargedOn
    const outcome = code === null || on === null || void_ ? null : { code, on }
    return {
      record,
      board: boardOfForce(record.police_force_area),
      crimeType: crimeTypeOf(record),
      suspects: own,
      referredOn: earliest(
        prosecuted.map(({ record: of }) => (of.charging_route === 'cps' ? of.referred_on : null)),
      ),
      chargedOn,
      outcome,
      endedOtherwiseOn: chargedOn === null && outcome !== null && outcome.code !== 1 ? outcome.on : null,
      prosecutions: prosecuted,
      courtOnly: courtOnly.get(record.crime_id) ?? [],
    }
  })
}

/** The charge: by the police's suspects; where they know of none, by the CPS's. */
function chargeOf(suspects: readonly PoliceSuspect[], prosecutions: readonly CpsJourney[]): Day | null {
  return (
    earliest(suspects.map(({ charged_on }) => charged_on)) ??
    earliest(prosecutions.map(({ record }) => record.charged_on))
  )
}

function byCrime<Row>(rows: readonly Row[], crimesOf: (row: Row) => Set<string>): Map<string, Row[]> {
  const pairs = rows.flatMap((row) => [...crimesOf(row)].map((crime) => ({ crime, row })))
  return new Map([...groupBy(pairs, ({ crime }) => crime)].map(([id, of]) => [id, of.map(({ row }) => row)]))
}
