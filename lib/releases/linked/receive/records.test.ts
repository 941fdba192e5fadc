import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { keyText, recordKey } from './record-key'
import { everythingIn, parquetRows, ReceivingFolders, testKey } from './testing/received-folder'
import { changed, onlyOf, replaced, smallDelivery } from './testing/small-delivery'

const folders = new ReceivingFolders()
afterAll(() => folders.end())

const whole = smallDelivery()
const cps = onlyOf(whole, 'cps')
const police = onlyOf(whole, 'police')
const key = (value: string) => recordKey(keyText(testKey), value)
const records = (folder: string, table: string) => path.join(folder, 'records', `${table}.parquet`)

describe('the records of a delivery', () => {
  it('have typed values, and keys that are the same in every table', async () => {
    const { folder, report } = await folders.receive(whole)
    const [crime] = await parquetRows(records(folder, 'police_crimes'))
    expect(crime).toEqual({
      crime_id: key('QZXC-0'),
      police_force_area: 'E23000036',
      offence_code: null,
      offence_group: 'theft',
      adult_rape: false,
      domestic_abuse: true,
      hate: null,
      offence_on: new Date('2026-01-01'),
      recorded_on: new Date('2026-01-01'),
      victim_type: 'person',
      outcome_code: 1,
      outcome_on: new Date('2026-02-01'),
      urn: key('QZXU-0'),
    })
    const [suspect] = await parquetRows(records(folder, 'police_suspects'))
    const [referred] = await parquetRows(records(folder, 'cps_suspects'))
    expect(suspect).toMatchObject({ crime_id: crime!['crime_id'], asn: referred!['asn'] })
    const [sitting] = await parquetRows(records(folder, 'court_sittings'))
    expect(sitting).toEqual({
      court: 'Bath Magistrates’ Court',
      month: new Date('2026-03-01'),
      sitting_days: 20,
      hours: 100.5,
    })
    const [defendant] = await parquetRows(records(folder, 'court_defendants'))
    expect(defendant).toMatchObject({ court: 'Bath, Magistrates’ Court', adult_rape: null, plea: null })
    expect(report.files.find(({ table }) => table === 'court_defendants')!.missingColumns).toContain('plea')
    expect(existsSync(path.join(folder, 'identifiers.parquet'))).toBe(false)
    expect(existsSync(path.join(folder, 'receiving'))).toBe(false)
  })

  it('have other keys under another secret', async () => {
    const { folder } = await folders.receive(cps, { recordKey: new Uint8Array(32).fill(1) })
    const [suspect] = await parquetRows(records(folder, 'cps_suspects'))
    expect(suspect!['cps_suspect_id']).not.toBe(key('QZXP-0'))
  })

  it('are the same from Parquet, whose rows are numbered from 1', async () => {
    const folder = folders.next()
    const duck = await openDuck({ threads: 1 })
    const parquet = `${folder}.parquet`
    const text = replaced(cps, 'cps_suspects.csv', ',charge,', ',chage,').files['cps_suspects.csv']!
    const csv = `${folder}.csv`
    const { writeFileSync, readFileSync } = await import('node:fs')
    writeFileSync(csv, text)
    await duck.run(
      `COPY (SELECT * REPLACE (referred_on::DATE AS referred_on, consultations::SMALLINT AS consultations) ` +
        `FROM read_csv(${sqlText(csv)}, all_varchar = true)) TO ${sqlText(parquet)} (FORMAT parquet)`,
    )
    duck.close()
    const { 'cps_suspects.csv': _, ...files } = cps.files
    const delivery = changed({ ...cps, files }, 'cps_suspects.parquet', readFileSync(parquet), { rows: 10 })
    const fromParquet = await folders.receive(delivery, { allowedShare: 1 })
    const fromCsv = await folders.receive(cps)
    const after = 'WHERE cps_suspect_id <> ' + String(key('QZXP-0'))
    expect(await parquetRows(records(fromParquet.folder, 'cps_suspects'))).toEqual(
      await parquetRows(records(fromCsv.folder, 'cps_suspects'), '*', after),
    )
    const [aside] = await parquetRows(path.join(fromParquet.folder, 'set-aside.parquet'))
    expect(aside).toMatchObject({ line: 1n, column: 'decision', fault: 'notInList' })
  })

  it('of agencies that are not in the delivery are empty files', async () => {
    const { folder } = await folders.receive(cps)
    expect(await parquetRows(records(folder, 'police_crimes'))).toEqual([])
    expect(existsSync(records(folder, 'edges'))).toBe(false)
  })

  it('leave out what the supplier deleted, and what hangs on it', async () => {
    const list = 'source,id\npolice_crimes,QZXC-2\npolice_suspects,QZXS-4\npolice_crimes,QZXC-99\n'
    const { folder, report } = await folders.receive(changed(whole, 'deletions.csv', list))
    const counts = Object.fromEntries(
      report.files.map(({ table, loaded, deleted, setAside }) => [table, [loaded, deleted, setAside]]),
    )
    expect(counts).toMatchObject({
      police_crimes: [9, 1, 0],
      police_suspects: [8, 2, 0],
      police_victims: [9, 1, 0],
      links: [8, 2, 0],
      clusters: [18, 2, 0],
    })
    const ids = await parquetRows(records(folder, 'police_suspects'), 'suspect_id')
    expect(ids.map((row) => row['suspect_id'])).not.toContain(key('QZXS-4'))
  })

  it('come with the identifiers only where they are asked for', async () => {
    const { folder } = await folders.receive(whole, { keepIdentifiers: true })
    const [person] = await parquetRows(path.join(folder, 'identifiers.parquet'))
    expect(person).toMatchObject({
      source: 'police_suspects',
      id: key('QZXS-0'),
      first_name: 'Qxamira',
      date_of_birth: new Date('1990-02-28'),
      asn: 'QZXA-0',
    })
  })
})

describe('the report', () => {
  it('tells completeness, order and last dates by board and month', async () => {
    const late = replaced(cps, 'cps_suspects.csv', 'cps,2026-01-01,2026-02-01', 'cps,2026-03-01,2026-02-01')
    const { report } = await folders.receive(late)
    const [table] = report.quality
    const group = table!.groups.find(({ month }) => month === '2026-03')!
    expect(group.board).not.toBeNull()
    expect(table!.pairs[0]).toEqual(['referred_on', 'decided_on'])
    expect(group.outOfOrder).toEqual([1, 0, 0])
    expect(group.filled[table!.columns.indexOf('consultations')]).toBe(group.rows)
    expect(group.filled[table!.columns.indexOf('outcome')]).toBe(0)
    expect(table!.lastDates).toContainEqual({ board: group.board, column: 'decided_on', last: '2026-04-09' })
  })

  it('gives victims the board of their crime', async () => {
    const { report } = await folders.receive(police)
    const victims = report.quality.find(({ table }) => table === 'police_victims')!
    expect(victims.groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(10)
    expect(new Set(victims.groups.map(({ board }) => board)).size).toBe(1)
    expect(victims.groups.every(({ board, month }) => board !== null && month !== null)).toBe(true)
  })
})

describe('receiving again', () => {
  it('recognises what is done, and does it again for another key', async () => {
    const first = await folders.receive(cps)
    const before = everythingIn(first.folder)
    const again = await folders.receive(cps, { releaseFolder: first.folder })
    expect(again.report).toEqual(first.report)
    expect(everythingIn(first.folder)).toBe(before)
    await folders.receive(cps, { releaseFolder: first.folder, recordKey: new Uint8Array(32) })
    expect(everythingIn(first.folder)).not.toBe(before)
  })

  it('goes on where it was aborted, to the same files', async () => {
    const undisturbed = await folders.receive(whole)
    const releaseFolder = folders.next()
    for (const table of ['police_crimes', 'police_victims', 'court_remand', 'links', 'clusters']) {
      const abort = new AbortController()
      const begun = folders.receive(whole, {
        releaseFolder,
        signal: abort.signal,
        onProgress: (progress) => {
          if (progress.table === table) abort.abort()
        },
      })
      await expect(begun).rejects.toThrow('abort')
      expect(existsSync(path.join(releaseFolder, 'received.json'))).toBe(false)
    }
    const done = await folders.receive(whole, { releaseFolder })
    expect(done.report).toEqual(undisturbed.report)
    for (const table of ['police_crimes', 'court_remand', 'edges', 'clusters'])
      expect(await parquetRows(records(releaseFolder, table))).toEqual(
        await parquetRows(records(undisturbed.folder, table)),
      )
  })
})
