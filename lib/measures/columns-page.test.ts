import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { columnsPage } from './columns-page'
import { linkedMeasures } from './linked-measures'

const contract = new Set(
  deliveryTables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
)

test('every column that a measure names is in the contract', () => {
  for (const { id, linked } of linkedMeasures)
    expect(
      linked.contractColumns.filter((column) => !contract.has(column)),
      id,
    ).toEqual([])
})

test('a measure names the date by which it counts, and whose records it needs', () => {
  const tables = { police: 'police_', cps: 'cps_', courts: 'court_' }
  for (const { id, linked } of linkedMeasures)
    for (const agency of linked.agencies)
      expect(
        linked.contractColumns.some((column) => column.startsWith(tables[agency])),
        `${id} ${agency}`,
      ).toBe(true)
})

test('docs/measures/columns.md is what the definitions say (npx tsx scripts/write-measure-docs.ts writes it)', () => {
  const file = path.join(import.meta.dirname, '../../docs/measures/columns.md')
  expect(readFileSync(file, 'utf8')).toBe(columnsPage())
})
