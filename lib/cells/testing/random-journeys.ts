import { rowSets } from '@/lib/measures/linked-count'
import type { Random } from '@/lib/statistics/random'
import { journeyTables, usual } from './journey-tables'
import type { Made, MadeRow } from './made-journeys'

const texts: Record<string, readonly string[]> = {
  crime_type: ['adult-rape', 'domestic-abuse', 'other'],
  offence_group: ['theft', 'robbery', 'sexual-offences'],
  victim_type: ['person', 'none'],
  sex: ['female', 'male'],
  age_band: ['under-18', '25-34'],
  ethnicity: ['asian', 'white'],
  date_known: ['stated', 'from-outcome'],
  exit_before: ['charged', 'withdrew', 'ended'],
  exit_after: ['convicted', 'withdrew', 'ended'],
  charging_route: ['cps', 'police'],
  decision: ['charge', 'no-further-action', 'out-of-court'],
  decision_reason: ['evidential', 'victim-does-not-support'],
  outcome: ['convicted', 'unsuccessful', 'effective', 'cracked', 'ineffective', 'vacated'],
  outcome_reason: ['guilty-plea', 'administrative', 'victim-no-longer-supports'],
  police_link: ['exact', 'model', 'none'],
  cps_link: ['exact', 'model', 'none'],
  court: ['bristol', 'taunton', 'cardiff'],
  tier: ['crown', 'magistrates'],
  mode: ['summary', 'either-way'],
  plea: ['guilty', 'not-guilty', 'other'],
  receipt_type: ['trial', 'sentence'],
  remand: ['custody', 'bail'],
  reason: ['victim-or-witness', 'court-time'],
}

/** Rows that no world would hold, to try counting on: any order of dates, blanks anywhere. 2025-05 to 2026-05. */
export function randomJourneys(random: Random, rows: number): Made {
  const upTo = (n: number) => random.integer(n)
  const value = (column: string, type: string): MadeRow[string] => {
    if (column.endsWith('_board')) return upTo(6) === 0 ? null : 1 + upTo(3)
    const never = [
      'crime_type',
      'offence_group',
      'police_link',
      'cps_link',
      'tier',
      'retrial',
      'warrant',
      'ended',
    ]
    if (!never.includes(column) && upTo(5) === 0) return null
    if (type === 'DATE') return new Date(Date.UTC(2025, 4, 1 + upTo(390))).toISOString().slice(0, 10)
    if (type === 'BOOLEAN') return upTo(2) === 0
    if (column === 'outcome_code') return [1, 14, 16, 18][upTo(4)]
    if (type === 'INTEGER') return upTo(4)
    if (type === 'DOUBLE') return upTo(80) / 4
    const known = texts[column]
    if (!known) throw new Error(`no values for ${column}`)
    return known[upTo(known.length)]
  }
  return Object.fromEntries(
    rowSets.map((name) => {
      const columns = Object.entries(journeyTables[name])
      const made = Array.from({ length: rows }, () => ({
        ...usual[name],
        ...Object.fromEntries(columns.map(([column, type]) => [column, value(column, type)])),
      }))
      return [name, made]
    }),
  )
}
