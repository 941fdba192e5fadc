import { recordSources } from '../../contract/code-lists'
import type { DeliveryTable } from '../../contract/column'
import type { DeliveredFile } from '../../contract/manifest'
import { deliveryFault, type DeliveryFault } from './delivery-fault'

/** Where the text of a column of the contract comes from in a file. */
export type Origin =
  | { readonly kind: 'column'; readonly column: string }
  /** The first of these columns that has a known name of a data set, as the table that it means. */
  | {
      readonly kind: 'source'
      readonly columns: readonly string[]
      readonly meaning: Readonly<Record<string, string>>
    }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'absent' }

export type FileLayout = {
  /** By column of the contract. */
  readonly origins: Readonly<Record<string, Origin>>
  /** Person tables: only rows of the latest of these dates are read. */
  readonly snapshotColumn: string | null
  /** Rows of data sets that the delivery does not hold are not ours, and no fault. */
  readonly foreign: boolean
}

const column = (name: string): Origin => ({ kind: 'column', column: name })

/** How a file gives the columns of its table. */
export function fileLayout(
  table: DeliveryTable,
  file: DeliveredFile,
  columns: readonly string[],
): FileLayout {
  const meaning = {
    ...Object.fromEntries(recordSources.map((name) => [name, name])),
    ...file.sources,
  }
  const source = (...names: string[]): Origin => {
    const there = names.filter((name) => columns.includes(name))
    if (there.length > 0) return { kind: 'source', columns: there, meaning }
    return file.source ? { kind: 'constant', value: file.source } : { kind: 'absent' }
  }
  const optional = (name: string): Origin => (columns.includes(name) ? column(name) : { kind: 'absent' })
  switch (file.layout ?? 'contract') {
    case 'splink-edges':
      return foreign({
        source_l: source('source_dataset_l'),
        id_l: column('unique_id_l'),
        source_r: source('source_dataset_r'),
        id_r: column('unique_id_r'),
        match_weight: optional('match_weight'),
        match_probability: optional('match_probability'),
      })
    case 'splink-clusters':
      return foreign({
        source: source('source_dataset'),
        id: column('unique_id'),
        cluster_id: column('cluster_id'),
      })
    case 'person-table':
      return {
        ...foreign({
          source: source('source_desc', 'source_database'),
          id: column('source_id'),
          cluster_id: column(file.person_column ?? 'person_id'),
        }),
        snapshotColumn: columns.includes('linking_snapshot_date') ? 'linking_snapshot_date' : null,
      }
    case 'contract':
      return {
        origins: Object.fromEntries(table.columns.map(({ name }) => [name, optional(name)])),
        snapshotColumn: null,
        foreign: false,
      }
  }
}

const foreign = (origins: Readonly<Record<string, Origin>>): FileLayout => ({
  origins,
  snapshotColumn: null,
  foreign: true,
})

/** Columns of a file that its layout reads. */
export const columnsRead = ({ origins, snapshotColumn }: FileLayout): readonly string[] => [
  ...new Set([
    ...Object.values(origins).flatMap((origin) => {
      if (origin.kind === 'column') return [origin.column]
      return origin.kind === 'source' ? origin.columns : []
    }),
    ...(snapshotColumn === null ? [] : [snapshotColumn]),
  ]),
]

/**
 * What is wrong with the names of a file's columns. Names of the file are never repeated: where the header is missing
 * they are values of the first row.
 */
export function columnFaults(
  table: DeliveryTable,
  { file }: DeliveredFile,
  columns: readonly string[],
  layout: FileLayout,
): readonly DeliveryFault[] {
  const faults: DeliveryFault[] = []
  const known = new Set<string>(layout.foreign ? columnsRead(layout) : table.columns.map(({ name }) => name))
  const missing = (name: string) =>
    faults.push(deliveryFault('columnMissing', { file, column: name }, { column: name }))
  for (const { name, required } of table.columns) {
    const origin = layout.origins[name]!
    if (required && origin.kind === 'absent') missing(name)
    if (origin.kind === 'column' && !columns.includes(origin.column)) missing(origin.column)
  }
  columns.forEach((name, at) => {
    if (!known.has(name)) {
      if (!layout.foreign) faults.push(deliveryFault('columnUnknown', { file }, { position: at + 1 }))
    } else if (columns.indexOf(name) < at)
      faults.push(deliveryFault('columnTwice', { file, column: name }, { column: name }))
  })
  return faults.slice(0, 20)
}
