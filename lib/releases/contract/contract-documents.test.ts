import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contractDocuments } from './contract-documents'
import { allTables, tableOf } from './delivery-contract'
import { rowSchema } from './row-schema'

const folder = path.resolve(import.meta.dirname, '../../../docs/supplying')

describe('the published contract', () => {
  it.each(Object.entries(contractDocuments()))('%s is what the contract says today', (name, text) => {
    expect(readFileSync(path.join(folder, name), 'utf8'), 'run npm run docs:contract').toBe(text)
  })

  it('has a schema for every table that knows a good row from a bad one', () => {
    const schema = rowSchema(tableOf('court_remand'))
    const row = { court_defendant_id: 'D1', status: 'bail', from_on: '2024-02-29', to_on: '' }
    expect(schema.safeParse(row).success).toBe(true)
    expect(schema.safeParse({ ...row, from_on: '2023-02-29' }).success).toBe(false)
    expect(schema.safeParse({ ...row, status: 'out' }).success).toBe(false)
    expect(schema.safeParse({ ...row, name: 'x' }).success).toBe(false)
    expect(() => tableOf('nothing')).toThrow(RangeError)
  })

  it('speaks only of columns that are there', () => {
    for (const table of allTables) {
      const names = new Set(table.columns.map(({ name }) => name))
      const spoken = [...table.key, ...(table.inOrder ?? []).flat(), ...(table.month ?? [])]
      for (const name of spoken) expect(names, `${table.name}.${name}`).toContain(name)
      for (const { column, table: other, tableColumn } of table.references ?? []) {
        expect(names).toContain(column)
        expect(tableOf(other).columns.map(({ name }) => name)).toContain(tableColumn)
      }
    }
  })
})
