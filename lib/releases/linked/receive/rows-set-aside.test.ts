import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlName } from '@/lib/database/duck/sql-text'
import type { Column } from '../../contract/column'
import { allTables } from '../../contract/delivery-contract'
import { codeTypeStatements, columnSql } from './column-sql'
import { everythingIn, ReceivingFolders, setAsideRows } from './testing/received-folder'
import {
  changed,
  markedId,
  onlyOf,
  replaced,
  smallDelivery,
  type SmallDelivery,
} from './testing/small-delivery'
import { valueFault } from './value-fault'

const folders = new ReceivingFolders()
afterAll(() => folders.end())

const cps = onlyOf(smallDelivery(), 'cps')
const police = onlyOf(smallDelivery(), 'police')
const text = (delivery: SmallDelivery, file: string) => delivery.files[file]!.toString()
const anyShare = { allowedShare: 1 }
const header = text(cps, 'cps_suspects.csv').split('\n')[0]!
const row = (more: Record<string, string>) => {
  const usual: Record<string, string> = {
    cps_suspect_id: 'QZXP-1',
    police_force_area: 'E23000036',
    offence_group: 'theft',
    charging_route: 'cps',
    ...more,
  }
  return header
    .split(',')
    .map((name) => usual[name] ?? '')
    .join(',')
}
const cpsRows = (...rows: (string | Buffer)[]) =>
  changed(
    cps,
    'cps_suspects.csv',
    Buffer.concat([header, ...rows].map((each) => Buffer.concat([Buffer.from(each), Buffer.from('\n')]))),
    { rows: rows.length },
  )
const said = async (delivery: SmallDelivery) => {
  const { folder, report } = await folders.receive(delivery, anyShare)
  const rows = await setAsideRows(folder)
  expect(everythingIn(folder)).not.toMatch(markedId)
  return { rows: rows.map((each) => each.replace('cps_suspects.csv:', '')), report }
}

describe('a row that breaks the contract is set aside', () => {
  it('by column and fault, with its line', async () => {
    const cases: [more: Record<string, string>, fault: string | null][] = [
      [{ cps_suspect_id: 'QZXP-1' }, null],
      [{ cps_suspect_id: '' }, 'cps_suspect_id blank'],
      [{ cps_suspect_id: `QZXP-${'9'.repeat(200)}` }, 'cps_suspect_id tooLong'],
      [{ cps_suspect_id: 'QZXP-2', urn: 'QZXU-1 ' }, 'urn spaces'],
      [{ cps_suspect_id: 'QZXP-3', offence_group: 'Theft' }, 'offence_group notInList'],
      [{ cps_suspect_id: 'QZXP-4', referred_on: '2024-02-30' }, 'referred_on notDate'],
      [{ cps_suspect_id: 'QZXP-5', referred_on: '2024-13-01' }, 'referred_on notDate'],
      [{ cps_suspect_id: 'QZXP-6', referred_on: '2024/01/05' }, 'referred_on notDate'],
      [{ cps_suspect_id: 'QZXP-7', referred_on: 'infinity' }, 'referred_on notDate'],
      [{ cps_suspect_id: 'QZXP-8', referred_on: '0202-01-05' }, 'referred_on dateTooEarly'],
      [{ cps_suspect_id: 'QZXP-9', referred_on: '2026-07-15' }, 'referred_on dateAfterSnapshot'],
      [{ cps_suspect_id: 'QZXP-10', referred_on: '2026-07-14' }, null],
      [{ cps_suspect_id: 'QZXP-11', consultations: '1.5' }, 'consultations notWhole'],
      [{ cps_suspect_id: 'QZXP-12', consultations: '-1' }, 'consultations outOfRange'],
      [{ cps_suspect_id: 'QZXP-1' }, 'cps_suspect_id keyTwice'],
    ]
    const { rows, report } = await said(cpsRows(...cases.map(([more]) => row(more))))
    expect(rows).toEqual(cases.flatMap(([, fault], at) => (fault ? [`${at + 2} ${fault}`] : [])).sort())
    expect(report.files[0]).toMatchObject({ rows: 15, loaded: 2, setAside: 13 })
    expect(report.files[0]!.reasons).toContainEqual({ column: 'referred_on', fault: 'notDate', rows: 4 })
  })

  it('where it is no CSV, on the right line whatever comes before', async () => {
    const delivery = cpsRows(
      row({ cps_suspect_id: '"QZXP-\n1"' }),
      '',
      `${row({ cps_suspect_id: 'QZXP-2' })},surplus`,
      'QZXP-3,E23000036',
      Buffer.concat([Buffer.from('QZXP-4'), Buffer.from([0xff, 0xfe]), Buffer.from(row({}).slice(6))]),
      row({ cps_suspect_id: 'QZXP-5', urn: 'x'.repeat(10_000_000) }),
      row({ cps_suspect_id: 'QZXP-6', decision: 'ch\0arge' }),
      row({ cps_suspect_id: 'QZXP-7' }),
      row({ cps_suspect_id: 'QZXP-8', decision: 'no' }),
    )
    const { rows, report } = await said({
      ...delivery,
      manifest: {
        ...delivery.manifest,
        files: delivery.manifest.files.map((file) => ({ ...file, rows: 8 })),
      },
    })
    expect(rows).toEqual([
      '11 decision notInList',
      '5 - fieldCount',
      '6 - fieldCount',
      '7 - encoding',
      '8 - lineTooLong',
      '9 decision notInList',
    ])
    expect(report.files[0]).toMatchObject({ loaded: 2, setAside: 6 })
  })

  it('where it refers to nothing, or to a row that was set aside', async () => {
    const bad = replaced(police, 'police_crimes.csv', 'QZXC-3,E23000036,,theft', 'QZXC-3,E23000036,,thefd')
    const both = replaced(bad, 'police_suspects.csv', 'QZXS-5,QZXC-5', 'QZXS-5,QZXC-99')
    const { rows, report } = await said(both)
    expect(rows).toEqual([
      'police_crimes.csv:5 offence_group notInList',
      'police_suspects.csv:5 crime_id recordSetAside',
      'police_suspects.csv:7 crime_id noSuchRecord',
      'police_victims.csv:5 crime_id recordSetAside',
    ])
    expect(report.setAside).toBe(4)
  })

  it('and files with CRLF, a byte order mark or columns in another order are read alike', async () => {
    const plain = text(cps, 'cps_suspects.csv')
    const turned = plain
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\r\n')
    const { report } = await said(changed(cps, 'cps_suspects.csv', `\ufeff${turned}`, { rows: 10 }))
    expect(report.files[0]).toMatchObject({ loaded: 10, setAside: 0 })
  })

  it('and a file with column names alone has no rows', async () => {
    const { report } = await said(cpsRows())
    expect(report.files[0]).toMatchObject({ rows: 0, loaded: 0, setAside: 0 })
  })
})

describe('the two readings of a value', () => {
  let duck: Duck
  beforeAll(async () => {
    duck = await openDuck({ threads: 1 })
    await duck.run("SET VARIABLE record_key = 'key'")
    for (const { name, columns } of allTables)
      for (const statement of codeTypeStatements(name, columns)) await duck.run(statement)
  })
  afterAll(() => duck.close())

  const columns = allTables.flatMap(({ name, columns }) =>
    columns.map((column): [string, Column] => [name, column]),
  )
  const alike = fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '-0',
      '007',
      '1e3',
      '1_0',
      '+5',
      '.5',
      '5.',
      'nan',
      'inf',
      '99999999999',
      '-1',
      '22',
      '23',
    ],
    ...[
      '2024-02-29',
      '2023-02-29',
      '2024-2-03',
      '1899-12-31',
      '1900-01-01',
      '2026-07-15',
      ' 2024-01-01',
      '2024-01-01 ',
    ],
    ...[
      '2024-01',
      '2024-13',
      '2026-08',
      '0000-00',
      '2024-01-01 00:00:00',
      '-infinity',
      'epoch',
      '2024-01-01 (BC)',
    ],
    ...[
      'true',
      'TRUE',
      't',
      'false',
      'theft',
      'theft ',
      'Theft',
      'E23000036',
      'national',
      'BTP',
      'x'.repeat(201),
      'a\nb',
      '\u00e9'.repeat(101),
    ],
  )
  const values = fc.array(fc.oneof(alike, fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 30,
    maxLength: 30,
  })

  it('agree for every column of the contract, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), values, async ([table, column], list) => {
        const { typed, valid } = columnSql(table, column, '2026-07-14')
        const name = sqlName(column.name)
        // As files give values: blank is null, and what is no UTF-8 does not come this far.
        const given = list.map((value) => Buffer.from(value).toString() || null)
        const rows = await duck.rows(
          z.object({ valid: z.boolean() }),
          `SELECT ${valid} AS valid FROM (SELECT *, ${typed} AS ${sqlName(`typed ${column.name}`)} FROM ` +
            `(SELECT unnest([${given.map((_, at) => `$v${at}::VARCHAR`).join(', ')}]) AS ${name}))`,
          Object.fromEntries(given.map((value, at) => [`v${at}`, value])),
        )
        const loose = column.type === 'number'
        given.forEach((value, at) => {
          const fault = valueFault(table, column, value, '2026-07-14')
          // Numbers: DuckDB also reads 1_0. What it reads is a number in range; what it does not is told as a fault.
          if (loose && rows[at]!.valid) return
          expect([value, fault === null], `${table}.${column.name}`).toEqual([value, rows[at]!.valid])
        })
      }),
      { numRuns: 120, seed: 3 },
    )
  })
})

it('nothing of a delivery is printed, and the key is in no file', async () => {
  const { folder } = await folders.receive(smallDelivery())
  const everything = everythingIn(folder)
  expect(everything).not.toMatch(markedId)
  expect(everything).not.toMatch(/Qxamira|Zqondeley|QX12/)
  expect(everything).not.toContain(Buffer.alloc(32, 9).toString('latin1'))
})
