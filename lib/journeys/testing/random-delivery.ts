import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { forces } from '@/lib/boards/forces'
import type { Column } from '@/lib/releases/contract/column'
import { recordSources } from '@/lib/releases/contract/code-lists'
import { contractVersion, deliveryTables, tableOf } from '@/lib/releases/contract/delivery-contract'
import type { Manifest } from '@/lib/releases/contract/manifest'
import type { Random } from '@/lib/statistics/random'

const rows: Readonly<Record<string, number>> = {
  police_crimes: 400,
  police_suspects: 400,
  police_victims: 400,
  cps_suspects: 300,
  court_defendants: 400,
  court_hearings: 2500,
  court_remand: 200,
  court_sittings: 30,
}
/** Court names with and without a board of their own, spelled in several ways. */
const courtNames = ['Bristol', 'Cardiff', 'Durham', 'Leeds'].flatMap((name) => [
  name,
  `The Crown Court at ${name}`,
  `${name} Magistrates’ Court`,
])

/**
 * A delivery without sense, every value drawn from few: ties, blanks, dates out of order and on one day, numbers shared
 * by many and the same id in several files are everywhere.
 *
 * @param joined what the model joined: edges around the threshold, or clusters alone
 */
export function writeRandomDelivery(folder: string, random: Random, joined: 'edges' | 'clusters'): void {
  mkdirSync(folder, { recursive: true })
  const pick = <T>(values: readonly T[]): T => values[random.integer(values.length)]!
  const id = (table: string) => String(1 + random.integer(rows[table]!))
  const day = () => new Date(Date.UTC(2026, 0, 1 + random.integer(40))).toISOString().slice(0, 10)

  const value = (table: string, column: Column, row: number): string => {
    const { key, references } = tableOf(table)
    if (key.length === 1 && key[0] === column.name) return String(row + 1)
    const reference = references?.find((each) => each.column === column.name)
    if (reference && column.name !== 'case_id') return id(reference.table)
    if (!column.required && random.uniform() < 0.35) return ''
    if (column.name === 'police_force_area')
      return table === 'police_crimes' || random.uniform() < 0.9
        ? pick(forces.slice(-6).map(({ code }) => code))
        : 'national'
    if (column.name === 'case_id') return String(1 + random.integer(150))
    if (column.name === 'trial_id') return String(1 + random.integer(80))
    if (column.name === 'asn' || column.name === 'urn') return String(1 + random.integer(300))
    if (column.name === 'court' || column.name === 'crown_court') return pick(courtNames)
    switch (column.type) {
      case 'code':
        return pick(column.values!)
      case 'flag':
        return String(random.uniform() < 0.5)
      case 'date':
        return day()
      case 'month':
        return `2026-0${1 + random.integer(3)}`
      case 'whole':
        return String((column.least ?? 0) + random.integer((column.greatest ?? 90) - (column.least ?? 0) + 1))
      default:
        return String(random.integer(100))
    }
  }
  const write = (table: string, lines: readonly (readonly string[])[]) => {
    const head = tableOf(table).columns.map(({ name }) => name)
    writeFileSync(
      path.join(folder, `${table}.csv`),
      [head, ...lines].map((each) => `${each.join(',')}\n`).join(''),
    )
  }
  for (const [table, many] of Object.entries(rows)) {
    const { columns, key } = tableOf(table)
    const lines = Array.from({ length: many }, (_, row) => columns.map((column) => value(table, column, row)))
    // No two rows may share their key.
    const at = key.map((name) => columns.findIndex((column) => column.name === name))
    write(table, [...new Map(lines.map((line) => [at.map((index) => line[index]).join('|'), line])).values()])
  }
  const node = () => {
    const source = pick(recordSources)
    return [source, id(source)]
  }
  const pairs = Array.from({ length: 900 }, () => [...node(), ...node()])
  const apart = [...new Map(pairs.map((pair) => [pair.join('|'), pair])).values()]
  write(
    'links',
    joined === 'clusters' ? [] : apart.map((pair) => [...pair, String(3 + random.integer(5)), '']),
  )
  const members = recordSources.flatMap((source) =>
    Array.from({ length: rows[source]! }, (_, row) => [source, String(row + 1), String(random.integer(200))]),
  )
  write('clusters', members)
  const manifest: Manifest = {
    supplier: 'Chance',
    contract_version: contractVersion,
    agencies: ['police', 'cps', 'courts'],
    period: { from: '2026-01', to: '2026-02' },
    snapshot_date: '2026-03-14',
    complete_to: { police: '2026-02-28', cps: '2026-02-28', courts: '2026-02-28' },
    files: deliveryTables
      .filter(({ name }) => name !== 'identifiers')
      .map(({ name }) => ({ table: name, file: `${name}.csv`, rows: 0, sha256: '0'.repeat(64) })),
    linkage: { method: 'splink', version: '4.0', model: null, threshold_match_weight: 5 },
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
}
