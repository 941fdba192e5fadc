import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import type { Country } from '../world/country'
import { writeAll } from './delivery-file'
import { partTables, type PartTable } from './tables'
import { writeDivision, type DivisionResult } from './write-division'

/** The file that holds the rows of one division of one table. */
export const partFile = (directory: string, table: PartTable, index: number) =>
  path.join(directory, `${table}.${index}`)

/** Writes one division to files of its own. */
export function writeParts(country: Country, index: number, directory: string): DivisionResult {
  const descriptors = Object.fromEntries(
    partTables.map((table) => [table, openSync(partFile(directory, table, index), 'w')]),
  )
  try {
    return writeDivision(country, index, (table) => (bytes) => writeAll(descriptors[table]!, bytes))
  } finally {
    for (const descriptor of Object.values(descriptors)) closeSync(descriptor)
  }
}
