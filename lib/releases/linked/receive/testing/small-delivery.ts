import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Manifest } from '../../../contract/manifest'

/** Contents of a delivery's files by name, and its manifest. */
export type SmallDelivery = {
  readonly files: Readonly<Record<string, Buffer>>
  readonly manifest: Manifest
}

/** An id that occurs in no report, log or error. Marked, so that a leak can be searched for. */
export const markedId = /QZX[A-Z]-?\d+/

const avon = 'E23000036'
const lines = (...rows: string[]) => Buffer.from(`${rows.join('\n')}\n`)
const many = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at))
const day = (at: number, month = 1) =>
  `2026-${String(month + (at % 3)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`

/** A whole delivery that keeps the contract: `size` crimes, each with what hangs on it, written by hand. */
export function smallDelivery(size = 10): SmallDelivery {
  const files = {
    'police_crimes.csv': lines(
      'crime_id,police_force_area,offence_code,offence_group,adult_rape,domestic_abuse,hate,offence_on,recorded_on,victim_type,outcome_code,outcome_on,urn',
      ...many(
        size,
        (at) =>
          `QZXC-${at},${avon},,theft,false,true,,${day(at)},${day(at)},person,1,${day(at, 2)},QZXU-${at}`,
      ),
    ),
    'police_suspects.csv': lines(
      'suspect_id,crime_id,asn,charging_route,charged_on',
      ...many(size, (at) => `QZXS-${at},QZXC-${at},QZXA-${at},cps,${day(at, 2)}`),
    ),
    'police_victims.csv': lines(
      'victim_id,crime_id,sex,age_band,ethnicity,withdrew_on,withdrawal_reason',
      ...many(size, (at) => `QZXV-${at},QZXC-${at},female,25-34,white,,`),
    ),
    'cps_suspects.csv': lines(
      'cps_suspect_id,police_force_area,urn,asn,offence_group,charging_route,referred_on,decided_on,consultations,decision,decision_reason,charged_on,finalised_on,outcome,outcome_reason',
      ...many(
        size,
        (at) =>
          `QZXP-${at},${avon},QZXU-${at},QZXA-${at},theft,cps,${day(at)},${day(at, 2)},1,charge,,${day(at, 2)},,,`,
      ),
    ),
    'court_defendants.csv': lines(
      'court_defendant_id,case_id,police_force_area,urn,asn,offence_group,court,received_on,first_listed_on,warrant,sex',
      ...many(
        size,
        (at) =>
          `QZXD-${at},QZXK-${at},national,QZXU-${at},QZXA-${at},theft,"Bath, Magistrates’ Court",${day(at, 2)},${day(at, 3)},false,male`,
      ),
    ),
    'court_hearings.csv': lines(
      'hearing_id,trial_id,case_id,listed_on,type,minutes,outcome,reason',
      ...many(size, (at) => `QZXH-${at},,QZXK-${at},${day(at, 3)},first,10,,`),
    ),
    'court_remand.csv': lines(
      'court_defendant_id,status,from_on,to_on',
      ...many(size, (at) => `QZXD-${at},bail,${day(at, 2)},`),
    ),
    'court_sittings.csv': lines('court,month,sitting_days,hours', 'Bath Magistrates’ Court,2026-03,20,100.5'),
    'links.csv': lines(
      'source_l,id_l,source_r,id_r,match_weight,match_probability',
      ...many(size, (at) => `police_suspects,QZXS-${at},cps_suspects,QZXP-${at},10,0.9990243902439024`),
    ),
    'clusters.csv': lines(
      'source,id,cluster_id',
      ...many(size, (at) => `police_suspects,QZXS-${at},QZXG-${at}`),
      ...many(size, (at) => `cps_suspects,QZXP-${at},QZXG-${at}`),
    ),
    'identifiers.csv': lines(
      'source,id,first_name,last_name,date_of_birth,sex,postcode,pnc,cro,asn,urn',
      ...many(
        size,
        (at) => `police_suspects,QZXS-${at},Qxamira,Zqondeley,1990-02-28,male,QX12 3AB,,,QZXA-${at},`,
      ),
    ),
  }
  return { files, manifest: manifestOf(files) }
}

const manifestOf = (files: Readonly<Record<string, Buffer>>): Manifest => ({
  supplier: 'Test supplier',
  contract_version: '1.0',
  agencies: ['police', 'cps', 'courts'],
  period: { from: '2026-01', to: '2026-06' },
  snapshot_date: '2026-07-14',
  complete_to: { police: '2026-06-30', cps: '2026-06-30', courts: '2026-06-30' },
  files: Object.entries(files).map(([file, bytes]) => entryOf(file, bytes)),
  linkage: { method: 'splink', version: '4.0.16', model: null, threshold_match_weight: 5 },
})

const entryOf = (file: string, bytes: Buffer) => ({
  table: file.replace(/\.(csv|parquet)$/, ''),
  file,
  rows: bytes.toString('latin1').trimEnd().split('\n').length - 1,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** A file changed and told truly: its checksum is right, and its rows are as many as said. */
export function changed(
  { files, manifest }: SmallDelivery,
  file: string,
  bytes: Buffer | string,
  more: Partial<Manifest['files'][number]> = {},
): SmallDelivery {
  const content = Buffer.from(bytes)
  const entry = { ...entryOf(file, content), ...more }
  const others = manifest.files.filter((each) => each.file !== file && each.table !== entry.table)
  return { files: { ...files, [file]: content }, manifest: { ...manifest, files: [...others, entry] } }
}

/** The text of a file of a delivery with one replaced by another. */
export const replaced = (delivery: SmallDelivery, file: string, from: string, to: string): SmallDelivery => {
  const before = delivery.files[file]!.toString()
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`)
  return changed(delivery, file, before.replace(from, to))
}

/** Writes a delivery into a folder. */
export function writeSmallDelivery(folder: string, { files, manifest }: SmallDelivery): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes)
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
}

/** Only the files of some agencies, without links and identifiers. */
export function onlyOf(delivery: SmallDelivery, ...agencies: Manifest['agencies']): SmallDelivery {
  const tables = { police: 'police_', cps: 'cps_', courts: 'court_' }
  const files = delivery.manifest.files.filter(({ table }) =>
    agencies.some((agency) => table.startsWith(tables[agency])),
  )
  return {
    files: Object.fromEntries(files.map(({ file }) => [file, delivery.files[file]!])),
    manifest: { ...delivery.manifest, agencies, files, linkage: { method: 'none' } },
  }
}
