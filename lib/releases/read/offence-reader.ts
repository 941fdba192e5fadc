import { offenceGroups } from '@/lib/measures/offence-groups'
import { en } from '@/lib/text/en/dictionary'
import type { FaultList } from '../fault-list'
import type { Mapping } from '../mapping/mapping'
import { nearestName } from './nearest-name'
import { noOffenceColumn } from './observation'
import { offenceMeaning, type OffenceMeaning } from './offence-meanings'
import type { CsvRecord } from './read-records'
import { remember } from './remember'
import { columnsOf, textIn, type TableColumn } from './table-columns'

export type OffenceReader = {
  /** The name as the table writes it; undefined after adding a fault. */
  readonly read: (record: CsvRecord) => string | undefined
  /** What the names that were read mean. */
  readonly meanings: ReadonlyMap<string, OffenceMeaning>
}

/** Reads the offence of a record, and remembers what each name means for the cells. */
export function offenceReader(
  mapping: Mapping,
  columns: readonly TableColumn[],
  faults: FaultList,
): OffenceReader {
  const [column] = columnsOf(columns, 'offence')
  const meanings = new Map<string, OffenceMeaning>()
  if (!column) {
    meanings.set(noOffenceColumn, 'all')
    return { read: () => noOffenceColumn, meanings }
  }
  const meaningOf = remember((name) => {
    const meaning = offenceMeaning(name, mapping.offences)
    if (meaning) meanings.set(name, meaning)
    return meaning
  })
  let all: string | undefined
  const read = (record: CsvRecord) => {
    const name = textIn(record, column)
    const meaning = meaningOf(name)
    if (meaning === 'all' && (all ??= name) !== name) {
      // Two names for all offences would be added up as if they were parts.
      faults.add('allTwice', { line: record.line, column: column.name }, { value: name, other: all })
      return undefined
    }
    if (meaning) return name
    const where = { line: record.line, column: column.name }
    if (name === '') faults.add('emptyField', where)
    else {
      const names = [...Object.keys(mapping.offences), ...offenceGroups.map((id) => en.offences[id])]
      faults.add('offenceUnknown', where, { value: name }, nearestName(name, names))
    }
    return undefined
  }
  return { read, meanings }
}
