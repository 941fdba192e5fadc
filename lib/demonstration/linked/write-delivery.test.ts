import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Column } from '@/lib/releases/contract/column'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { manifest as manifestSchema, type Manifest } from '@/lib/releases/contract/manifest'
import { linkThreshold } from './records/link-maker'
import { linkedSetting } from './setting'
import { markedVocabulary } from './vocabulary'
import { hashDelivery, writeDelivery } from './write-delivery'

const setting = linkedSetting.parse({ seed: 7, end: '2026-09', months: 4, scale: 0.0004, profile: {} })
let directory: string
let manifest: Manifest
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'delivery-'))
  manifest = await writeDelivery(directory, setting)
})
afterAll(() => rmSync(directory, { recursive: true }))

/** Whether a value is what the contract says of its column. */
function keeps({ type, required, values }: Column, value: string): boolean {
  if (value === '') return !required
  switch (type) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value)
    case 'month':
      return /^\d{4}-\d\d$/.test(value)
    case 'flag':
      return value === 'true' || value === 'false'
    case 'code':
      return values!.includes(value)
    case 'whole':
      return /^\d+$/.test(value)
    case 'number':
      return Number.isFinite(Number(value))
    default:
      return true
  }
}

const read = (table: string) => {
  const [head, ...lines] = readFileSync(path.join(directory, `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = head!.split(',')
  return {
    columns,
    rows: lines.map((line) => {
      const values = line.split(',')
      if (values.length !== columns.length) throw new Error(`${table}: a row of ${values.length} values`)
      return Object.fromEntries(columns.map((column, at) => [column, values[at]!]))
    }),
  }
}

describe('a delivery of invented linked records', () => {
  it('has a manifest of the contract that tells its files truly', () => {
    const told = manifestSchema.parse(JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8')))
    expect(told.files.map(({ table }) => table)).toEqual(deliveryTables.map(({ name }) => name))
    for (const { file, rows, sha256, table } of told.files) {
      const bytes = readFileSync(path.join(directory, file))
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256)
      expect(read(table).rows.length, file).toBe(rows)
    }
  })

  it('keeps to the contract in every value of every row', () => {
    for (const table of deliveryTables) {
      const { columns, rows } = read(table.name)
      expect(columns).toEqual(table.columns.map(({ name }) => name))
      expect(rows.length, table.name).toBeGreaterThan(0)
      const faults = rows.flatMap((row) =>
        table.columns
          .filter((column) => !keeps(column, row[column.name]!))
          .map(({ name }) => `${name} ${row[name]}`),
      )
      expect(faults, table.name).toEqual([])
      const keys = rows.map((row) => table.key.map((name) => row[name]).join('|'))
      expect(new Set(keys).size, table.name).toBe(keys.length)
    }
  })

  it('knows nothing after its snapshot', () => {
    for (const table of deliveryTables) {
      const dates = table.columns.filter(({ name, type }) => type === 'date' && name !== 'date_of_birth')
      for (const row of read(table.name).rows)
        for (const { name } of dates)
          expect(row[name]! <= manifest.snapshot_date, `${table.name}.${name}`).toBe(true)
    }
  })

  it('has clusters that are the connected components of its links at the threshold', () => {
    const parent = new Map(
      read('clusters').rows.map(({ source, id }) => [`${source}|${id}`, `${source}|${id}`]),
    )
    const root = (record: string): string =>
      parent.get(record) === record ? record : root(parent.get(record)!)
    for (const link of read('links').rows) {
      if (Number(link['match_weight']) < linkThreshold) continue
      const left = `${link['source_l']}|${link['id_l']}`
      const right = `${link['source_r']}|${link['id_r']}`
      expect(parent.has(left) && parent.has(right)).toBe(true)
      parent.set(root(left), root(right))
    }
    const clusterOf = new Map<string, string>()
    for (const { source, id, cluster_id } of read('clusters').rows) {
      const component = root(`${source}|${id}`)
      expect(clusterOf.get(component) ?? cluster_id).toBe(cluster_id)
      clusterOf.set(component, cluster_id!)
    }
    expect(new Set(clusterOf.values()).size).toBe(clusterOf.size)
  })

  it('has names and postcodes of its marked vocabulary only', () => {
    for (const row of read('identifiers').rows) {
      expect(row['first_name']).toMatch(markedVocabulary)
      expect(row['last_name']).toMatch(markedVocabulary)
      expect(row['postcode']).toMatch(markedVocabulary)
    }
  })

  it('refers only to records that are there', () => {
    const ids = (table: string, column: string) => new Set(read(table).rows.map((row) => row[column]))
    const crimes = ids('police_crimes', 'crime_id')
    for (const table of ['police_suspects', 'police_victims'])
      for (const row of read(table).rows) expect(crimes.has(row['crime_id']), table).toBe(true)
    const defendants = ids('court_defendants', 'court_defendant_id')
    for (const row of read('court_remand').rows) expect(defendants.has(row['court_defendant_id'])).toBe(true)
    const cases = ids('court_defendants', 'case_id')
    for (const row of read('court_hearings').rows) expect(cases.has(row['case_id'])).toBe(true)
  })

  it('adds the minutes of hearings up to the hours of sittings', () => {
    const inPeriod = read('court_hearings').rows.filter((row) => row['listed_on']! >= '2026-06-01')
    const minutes = inPeriod
      .filter((row) => row['listed_on']! <= '2026-09-30')
      .reduce((sum, row) => sum + Number(row['minutes']), 0)
    const hours = read('court_sittings').rows.reduce((sum, row) => sum + Number(row['hours']), 0)
    expect(Math.abs(minutes / 60 - hours)).toBeLessThan(0.005 * read('court_sittings').rows.length)
    const rows = read('court_sittings').rows.map(({ court, month }) => `${court} ${month}`)
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('has national bodies, several crimes of one suspect and several defendants of one case', () => {
    const defendants = read('court_defendants').rows
    expect(defendants.some((row) => row['police_force_area'] === 'national')).toBe(true)
    const cases = new Set(defendants.map((row) => row['case_id']))
    expect(cases.size).toBeLessThan(defendants.length)
    const charged = read('police_suspects').rows.filter((row) => row['charged_on'] && row['asn'])
    expect(new Set(charged.map((row) => row['asn'])).size).toBeLessThan(charged.length)
  })

  it('is the same to the byte for the same setting, and another for another seed', async () => {
    const again = mkdtempSync(path.join(tmpdir(), 'delivery-'))
    expect(await writeDelivery(again, setting)).toEqual(manifest)
    expect((await writeDelivery(again, { ...setting, seed: 8 })).files).not.toEqual(manifest.files)
    rmSync(again, { recursive: true })
  })

  it('is the same to the byte however many processes share the work', async () => {
    expect(await hashDelivery(setting, { workers: 2 })).toEqual(await hashDelivery(setting))
  })
})
