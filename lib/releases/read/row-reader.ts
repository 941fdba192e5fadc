import type { FaultList } from '../fault-list'
import type { Mapping } from '../mapping/mapping'
import { areaReader } from './area-reader'
import { figureReader } from './figure-reader'
import type { ReadObservation } from './observation'
import { offenceReader, type OffenceReader } from './offence-reader'
import { periodReader } from './period-reader'
import type { CsvRecord } from './read-records'
import { textIn, type TableColumn } from './table-columns'

export type RowReader = {
  /** The observations of a record; none where it is left out. What is wrong is added to the faults. */
  readonly read: (record: CsvRecord) => readonly ReadObservation[]
  /** Rows left out so far, by the number of the mapping's rule. */
  readonly skipped: readonly number[]
  readonly meanings: OffenceReader['meanings']
}

/** Reads the records of one table by its mapping. */
export function rowReader(mapping: Mapping, columns: readonly TableColumn[], faults: FaultList): RowReader {
  const areaOf = areaReader(mapping, columns, faults)
  const offence = offenceReader(mapping, columns, faults)
  const periodOf = periodReader(columns, faults)
  const figuresOf = figureReader(mapping, columns, faults)
  const skipped = mapping.skip.map(() => 0)
  const rules = mapping.skip.map((rule) => ({
    column: columns.find((column) => column.name === rule.column)!,
    values: new Set(rule.values),
  }))

  const read = (record: CsvRecord) => {
    const found = record.fields.length
    if (found !== columns.length) {
      faults.add('fieldCount', { line: record.line }, { found, expected: columns.length })
      return []
    }
    const rule = rules.findIndex(({ column, values }) => values.has(textIn(record, column)))
    if (rule >= 0) {
      skipped[rule]! += 1
      return []
    }
    // All of them are read before anything is given up, so that one import tells every fault of a row.
    const area = areaOf(record)
    const name = offence.read(record)
    const period = periodOf(record)
    const figures = figuresOf(record)
    if (!area || name === undefined || !period) return []
    return figures.map(({ metric, value }) => ({
      line: record.line,
      area,
      metric,
      offence: name,
      period,
      value,
    }))
  }
  return { read, skipped, meanings: offence.meanings }
}
