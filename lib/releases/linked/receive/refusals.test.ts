import { existsSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import type { Manifest } from '../../contract/manifest'
import { receiveDelivery } from './receive-delivery'
import { ReceivingFolders, testKey } from './testing/received-folder'
import {
  changed,
  markedId,
  onlyOf,
  replaced,
  smallDelivery,
  writeSmallDelivery,
  type SmallDelivery,
} from './testing/small-delivery'

const folders = new ReceivingFolders()
afterAll(() => folders.end())

const whole = smallDelivery()
const cps = onlyOf(whole, 'cps')
const police = onlyOf(whole, 'police')
const cpsText = cps.files['cps_suspects.csv']!.toString()
const withManifest = (delivery: SmallDelivery, more: object): SmallDelivery => ({
  ...delivery,
  manifest: { ...delivery.manifest, ...more } as Manifest,
})
const entry = (more: object) => withManifest(cps, { files: [{ ...cps.manifest.files[0], ...more }] })

/** Each fault of a delivery as a whole, and what it is refused for. */
const refused: readonly (readonly [fault: string, code: string, delivery: SmallDelivery])[] = [
  ['another version of the contract', 'contractVersion', withManifest(cps, { contract_version: '2.0' })],
  ['an entry that the contract does not know', 'manifestWrong', withManifest(cps, { extra: 'QZXC-1' })],
  ['a huge manifest', 'manifestTooLarge', withManifest(cps, { supplier: 'x'.repeat(300_000) })],
  [
    'a period that ends before it begins',
    'periodOrder',
    withManifest(cps, { period: { from: '2026-06', to: '2026-01' } }),
  ],
  ['no last complete date', 'completeToMissing', withManifest(cps, { complete_to: {} })],
  [
    'a last complete date after the snapshot',
    'completeToLate',
    withManifest(cps, { complete_to: { cps: '2026-08-01' } }),
  ],
  [
    'a missing table',
    'tableMissing',
    withManifest(cps, { agencies: ['cps', 'police'], complete_to: whole.manifest.complete_to }),
  ],
  [
    'a table named twice',
    'tableTwice',
    withManifest(cps, { files: [cps.manifest.files[0], { ...cps.manifest.files[0], file: 'b.csv' }] }),
  ],
  [
    'a file named twice',
    'fileTwice',
    withManifest(police, { files: police.manifest.files.map((file) => ({ ...file, file: 'A.csv' })) }),
  ],
  ['a file in another folder', 'manifestWrong', entry({ file: '../cps_suspects.csv' })],
  ['an absolute path', 'manifestWrong', entry({ file: '/etc/passwd.csv' })],
  ['a layout of links for records', 'layoutWrong', entry({ layout: 'splink-edges' })],
  ['linked, but no links', 'linkageMissing', withManifest(cps, { linkage: whole.manifest.linkage })],
  ['links of unknown making', 'linkageUnstated', withManifest(whole, { linkage: { method: 'none' } })],
  ['a file that is not there', 'fileMissing', entry({ file: 'absent.csv' })],
  ['a wrong checksum', 'checksum', entry({ sha256: '0'.repeat(64) })],
  ['more rows than said', 'rowCount', entry({ rows: 9 })],
  ['fewer rows than said', 'rowCount', entry({ rows: 11 })],
  ['an unknown force', 'forceUnknown', replaced(cps, 'cps_suspects.csv', 'E23000036', 'E23000099')],
  ['no required column', 'columnMissing', replaced(cps, 'cps_suspects.csv', 'offence_group', 'offence')],
  ['a column too many', 'columnUnknown', replaced(cps, 'cps_suspects.csv', 'outcome_reason', 'surname')],
  ['a column twice', 'columnTwice', replaced(cps, 'cps_suspects.csv', 'outcome_reason', 'outcome')],
  ['no header', 'columnUnknown', changed(cps, 'cps_suspects.csv', cpsText.slice(cpsText.indexOf('\n') + 1))],
  ['an empty file', 'headerUnreadable', changed(cps, 'cps_suspects.csv', '', { rows: 0 })],
  [
    'UTF-16',
    'headerUnreadable',
    changed(cps, 'cps_suspects.csv', Buffer.from(`\ufeff${cpsText}`, 'utf16le'), { rows: 10 }),
  ],
  ['a quotation mark never closed', 'quoteOpen', replaced(cps, 'cps_suspects.csv', 'QZXU-5,', '"QZXU-5,')],
  ['a line end within a value', 'unreadable', replaced(cps, 'cps_suspects.csv', 'QZXU-5,', 'QZX\rU-5,')],
  ['no Parquet', 'unreadable', changed(cps, 'cps_suspects.parquet', 'PAR1 QZXC-1 PAR1', { rows: 1 })],
  ['too many bad rows', 'tooManyBad', replaced(cps, 'cps_suspects.csv', ',charge,', ',chage,')],
  ['too many rows that are no rows', 'tooManyBad', replaced(cps, 'cps_suspects.csv', 'QZXU-5,', 'QZXU-5,,')],
  ['too many keys twice', 'tooManyBad', replaced(cps, 'cps_suspects.csv', 'QZXP-5,', 'QZXP-4,')],
  [
    'too many references to nothing',
    'tooManyBad',
    replaced(police, 'police_victims.csv', 'QZXC-5,', 'QZXC-99,'),
  ],
  [
    'a deletion that cannot be read',
    'tooManyBad',
    changed(police, 'deletions.csv', 'source,id\npolice_crimes,QZXC-1\npolice_crime,QZXC-2\n'),
  ],
]

describe('a delivery is refused as a whole', () => {
  it.each(refused)('for %s', async (_, code, delivery) => {
    const refusal = await folders.refusal(delivery)
    expect(refusal.faults.map((fault) => fault.code)).toContain(code)
    for (const { reason, remedies } of refusal.faults)
      for (const message of [reason, ...remedies])
        for (const locale of ['en', 'cy'] as const) expect(say(locale, message)).not.toMatch(/[{}]/)
    expect(`${refusal.message} ${refusal.stack} ${JSON.stringify(refusal)}`).not.toMatch(markedId)
  })

  it('for a manifest that is missing, no JSON, no UTF-8, or a link', async () => {
    const request = { releaseFolder: folders.next(), recordKey: testKey }
    const delivery = folders.next()
    writeSmallDelivery(delivery, cps)
    const file = path.join(delivery, 'manifest.json')
    const refusalOf = (bytes: Buffer | string) => {
      writeFileSync(file, bytes)
      return receiveDelivery({ deliveryFolder: delivery, ...request })
    }
    const text = readFileSync(file)
    await expect(refusalOf('{"supplier": QZXC-1')).rejects.toThrow('manifestUnreadable')
    await expect(refusalOf(Buffer.concat([text, Buffer.from([0xff])]))).rejects.toThrow('manifestUnreadable')
    unlinkSync(file)
    await expect(receiveDelivery({ deliveryFolder: delivery, ...request })).rejects.toThrow('manifestMissing')
    writeFileSync(path.join(folders.root, 'elsewhere.json'), text)
    symlinkSync(path.join(folders.root, 'elsewhere.json'), file)
    await expect(receiveDelivery({ deliveryFolder: delivery, ...request })).rejects.toThrow('notAFile')
  })

  it('for a file that is a link, and keeps nothing of what it had read', async () => {
    const deliveryFolder = folders.next()
    const releaseFolder = folders.next()
    writeSmallDelivery(deliveryFolder, police)
    const file = path.join(deliveryFolder, 'police_victims.csv')
    writeFileSync(`${file}.real`, readFileSync(file))
    unlinkSync(file)
    symlinkSync(`${file}.real`, file)
    await expect(receiveDelivery({ deliveryFolder, releaseFolder, recordKey: testKey })).rejects.toThrow(
      'notAFile',
    )
    expect(existsSync(path.join(releaseFolder, 'records'))).toBe(false)
    expect(existsSync(path.join(releaseFolder, 'receiving'))).toBe(false)
  })

  it('and tells the lines of the commonest faults', async () => {
    const refusal = await folders.refusal(replaced(cps, 'cps_suspects.csv', ',charge,', ',QZXP-3,'))
    expect(refusal.faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['tooManyBad', null, null],
      ['notInList', 2, 'decision'],
    ])
  })

  it('but not for a key of the wrong length: that is ours', async () => {
    await expect(folders.receive(cps, { recordKey: new Uint8Array(16) })).rejects.toThrow('32 bytes')
  })
})
