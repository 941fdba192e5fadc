import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tableOf } from '@/lib/releases/contract/delivery-contract'
import { manifest as manifestSchema, type Manifest } from '@/lib/releases/contract/manifest'
import type { Random } from '@/lib/statistics/random'

/**
 * Throws the values of a delivery about, in place: some become what the same column holds in another row, some blank
 * where they may be. It still keeps to the contract, but dates are out of order, numbers are shared by strangers, links
 * lead anywhere and cases lie at several courts.
 *
 * @param share of the values outside keys
 * @param about what the manifest is to say otherwise
 */
export function disturbDelivery(
  directory: string,
  random: Random,
  share: number,
  about: Partial<Manifest> = {},
): void {
  const file = path.join(directory, 'manifest.json')
  const told = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const files = told.files.map((listed) => {
    if (listed.table === 'identifiers') return listed
    const disturbed = disturb(
      readFileSync(path.join(directory, listed.file), 'utf8'),
      listed.table,
      random,
      share,
    )
    writeFileSync(path.join(directory, listed.file), disturbed)
    return { ...listed, sha256: createHash('sha256').update(disturbed).digest('hex') }
  })
  writeFileSync(file, `${JSON.stringify({ ...told, demonstration: undefined, ...about, files }, null, 2)}\n`)
}

function disturb(text: string, name: string, random: Random, share: number): string {
  const table = tableOf(name)
  const [head, ...lines] = text.trimEnd().split('\n')
  const columns = head!.split(',')
  const rows = lines.map((line) => line.split(','))
  if (rows.some((row) => row.length !== columns.length)) throw new Error(`${name}: a value holds a comma`)
  const moved = rows.map((row) => [...row])
  columns.forEach((name, at) => {
    if (table.key.includes(name)) return
    const chosen = moved.filter(() => random.uniform() < share)
    const column = table.columns.find((each) => each.name === name)
    // Passed on in a circle, so that a value to which other tables refer stays in the delivery.
    const passed = chosen.map((_, place) => chosen[(place + 1) % chosen.length]![at]!)
    chosen.forEach((row, place) => {
      row[at] = column?.required === false && random.uniform() < 0.2 ? '' : passed[place]!
    })
  })
  return `${[head, ...moved.map((row) => row.join(','))].join('\n')}\n`
}
