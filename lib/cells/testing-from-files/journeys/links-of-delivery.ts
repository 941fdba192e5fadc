import { firstBy } from '../group-by'
import type { CpsSuspect, CourtDefendant, Delivery, PoliceSuspect } from '../records'
import { modelLinks } from './model-links'
import { threeSteps, type Linked } from './three-steps'

export type KeyOf = (id: string) => bigint

export type Links = {
  /** CPS suspect → police suspects. */
  readonly suspectsOfCps: (id: string) => Linked
  /** Court defendant → the one CPS suspect that it leads to. */
  readonly cpsOfDefendant: (id: string) => { readonly kind: Linked['kind']; readonly cps: CpsSuspect | null }
  /** Court defendant without a CPS suspect → police suspects. */
  readonly suspectsOfDefendant: (id: string) => Linked
  /** CPS suspect → its court record: of the court defendants that lead to it, the first received. */
  readonly courtOfCps: ReadonlyMap<string, CourtDefendant>
}

/** Who is who, by the rules for links. */
export function linksOf(delivery: Delivery, keyOf: KeyOf): Links {
  const model = modelLinks(delivery)
  const urnOfCrime = new Map(delivery.police_crimes.map(({ crime_id, urn }) => [crime_id, urn]))
  const police = delivery.police_suspects.map(({ suspect_id, asn, crime_id }: PoliceSuspect) => ({
    id: suspect_id,
    asn,
    urn: urnOfCrime.get(crime_id) ?? null,
  }))
  const cps = delivery.cps_suspects.map(({ cps_suspect_id, asn, urn }) => ({ id: cps_suspect_id, asn, urn }))
  const court = delivery.court_defendants.map(({ court_defendant_id, asn, urn }) => ({
    id: court_defendant_id,
    asn,
    urn,
  }))
  const cpsById = new Map(delivery.cps_suspects.map((row) => [row.cps_suspect_id, row]))
  const toCps = threeSteps(court, cps, (id) => model('court_defendants', id, 'cps_suspects'))

  const cpsOfDefendant = new Map(
    delivery.court_defendants.map(({ court_defendant_id: id }) => {
      const { kind, to } = toCps(id)
      const chosen = firstBy(
        [...to.keys()],
        (each) => -(to.get(each) ?? 0),
        (each) => cpsById.get(each)!.charged_on ?? Infinity,
        keyOf,
      )
      return [
        id,
        chosen === undefined ? ({ kind: 'none', cps: null } as const) : { kind, cps: cpsById.get(chosen)! },
      ]
    }),
  )
  const courtOfCps = new Map<string, CourtDefendant>()
  for (const defendant of delivery.court_defendants) {
    const { cps: led } = cpsOfDefendant.get(defendant.court_defendant_id)!
    if (led === null) continue
    const before = courtOfCps.get(led.cps_suspect_id)
    const both = before ? [before, defendant] : [defendant]
    const first = firstBy(
      both,
      (each) => each.received_on,
      (each) => keyOf(each.court_defendant_id),
    )!
    courtOfCps.set(led.cps_suspect_id, first)
  }
  return {
    suspectsOfCps: threeSteps(cps, police, (id) => model('cps_suspects', id, 'police_suspects')),
    cpsOfDefendant: (id) => cpsOfDefendant.get(id)!,
    suspectsOfDefendant: threeSteps(court, police, (id) => model('court_defendants', id, 'police_suspects')),
    courtOfCps,
  }
}
