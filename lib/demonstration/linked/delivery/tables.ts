import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { CsvRows, type Sink } from './csv-rows'

/** The files that a division adds rows to. The sittings of the courts come after, from all divisions together. */
export const partTables = [
  'police_crimes',
  'police_suspects',
  'police_victims',
  'cps_suspects',
  'court_defendants',
  'court_hearings',
  'court_remand',
  'links',
  'clusters',
  'identifiers',
  'truth_people',
] as const
export type PartTable = (typeof partTables)[number]
export type Tables = Readonly<Record<PartTable, CsvRows>>

/** Opens the rows of every table. */
export function openTables(sinkOf: (table: PartTable) => Sink): Tables {
  return Object.fromEntries(partTables.map((table) => [table, new CsvRows(sinkOf(table))])) as Tables
}

/** The first line of a file: columns as the contract lists them. */
export function headOf(table: string): string {
  const columns = deliveryTables.find(({ name }) => name === table)?.columns.map(({ name }) => name)
  return `${(columns ?? ['source', 'id', 'person']).join(',')}\n`
}
