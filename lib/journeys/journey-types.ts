import {
  ageBands,
  ethnicities,
  offenceGroups,
  receiptTypes,
  sexes,
  withdrawalReasons,
} from '@/lib/releases/contract/code-lists'
import { sqlText } from '@/lib/database/duck/sql-text'

/** Crime types in their order: the first that any of several records has is theirs. */
export const crimeTypes = ['adult-rape', 'domestic-abuse', 'other', 'not-linked'] as const

// Types with the order of the contract's lists (the smallest is the first), and with one byte a value where millions
// of rows are kept in memory for a join.
const lists = {
  crime_types: crimeTypes,
  link_kinds: ['exact', 'model', 'none'],
  offence_groups: offenceGroups,
  receipt_types: receiptTypes,
  sexes,
  age_bands: ageBands,
  ethnicities,
  withdrawal_reasons: withdrawalReasons,
}

/** Statements that make the types which the steps use. */
export const journeyTypes: readonly string[] = Object.entries(lists).map(
  ([name, values]) => `CREATE TYPE ${name} AS ENUM (${values.map(sqlText).join(', ')})`,
)
