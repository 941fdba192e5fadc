import { boardOfCrownCourt, boardOfForce, courtCategory } from '../boards-of-records'
import { earliest, latestOfAll } from '../days'
import { firstBy, groupBy } from '../group-by'
import type { CourtDefendant, Delivery } from '../records'
import { firstCrimeType, mostSeriousGroup } from '../seriousness'
import type { CourtCase } from './journeys.types'
import type { KeyOf } from './links-of-delivery'

/** Each case: once in the magistrates' courts and, where any defendant was sent, once in the Crown Court. */
export function courtCases(delivery: Delivery, keyOf: KeyOf): CourtCase[] {
  return [...groupBy(delivery.court_defendants, ({ case_id }) => case_id)].flatMap(([id, all]) => {
    const sent = all.filter(({ sent_on }) => sent_on !== null)
    const magistrates = courtCase('magistrates', id, all, keyOf)
    return sent.length === 0 ? [magistrates] : [magistrates, courtCase('crown', id, sent, keyOf)]
  })
}

function courtCase(
  tier: CourtCase['tier'],
  id: string,
  records: readonly CourtDefendant[],
  keyOf: KeyOf,
): CourtCase {
  const crown = tier === 'crown'
  const defendants = records.map((record) => ({
    record,
    cameOn: crown ? record.sent_on! : record.received_on,
    leftOn: crown ? record.completed_on : (record.sent_on ?? record.completed_on),
  }))
  const left = defendants.map(({ leftOn }) => leftOn)
  const staying = defendants.filter(({ leftOn }) => leftOn === null)
  const types = records.map(({ receipt_type }) => receipt_type)
  const head = firstBy(records, ({ court_defendant_id }) => keyOf(court_defendant_id))!
  return {
    tier,
    id,
    defendants,
    receivedOn: earliest(defendants.map(({ cameOn }) => cameOn))!,
    disposedOn: latestOfAll(left),
    howLeft: records.some(({ sent_on }) => sent_on !== null) ? 'sent' : 'completed',
    warrant: staying.length > 0 && staying.every(({ record }) => record.warrant === true),
    receiptType: ['trial', 'sentence', 'appeal'].find((type) => types.includes(type)) ?? 'not-known',
    mode: head.mode ?? 'not-known',
    court: courtCategory(crown ? head.crown_court : head.court),
    board: (crown ? boardOfCrownCourt(head.crown_court) : null) ?? boardOfForce(head.police_force_area),
    crimeType: firstCrimeType(records),
    group: mostSeriousGroup(records),
  }
}
