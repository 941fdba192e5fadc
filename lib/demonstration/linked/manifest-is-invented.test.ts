import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { manifestIsInvented } from './manifest-is-invented'
import { linkedSetting } from './setting'
import { writeDelivery } from './write-delivery'

const master = 'a master secret of the service for this test'
const setting = linkedSetting.parse({ seed: 3, end: '2026-09', months: 3, scale: 0.0002, profile: {} })
let delivery: string
let manifest: Manifest
beforeAll(async () => {
  delivery = mkdtempSync(path.join(tmpdir(), 'proof-'))
  await writeDelivery(delivery, setting, { masterSecret: master })
  manifest = JSON.parse(readFileSync(path.join(delivery, 'manifest.json'), 'utf8')) as Manifest
})
afterAll(() => rmSync(delivery, { recursive: true }))

/** A row more in a file, with its new checksum, as somebody would state who dresses up real records. */
function dressedUp(): Manifest {
  const file = readFileSync(path.join(delivery, 'court_sittings.csv'), 'utf8')
  const sha256 = createHash('sha256').update(`${file}Elsewhere,2026-09,1,1\n`).digest('hex')
  return {
    ...manifest,
    files: manifest.files.map((each) =>
      each.table === 'court_sittings' ? { ...each, sha256, rows: each.rows + 1 } : each,
    ),
  }
}

describe('proof that a delivery is invented', () => {
  it('is the signature of the service that made it', async () => {
    expect(manifest.demonstration?.signature).toMatch(/^[0-9a-f]{64}$/)
    expect(await manifestIsInvented(manifest, master)).toBe(true)
  })

  it('or, without the secret, that the generator makes the very same bytes again', async () => {
    expect(await manifestIsInvented(manifest)).toBe(true)
    expect(await manifestIsInvented(manifest, 'the master secret of quite another service')).toBe(true)
  })

  it('fails for other records with the manifest of invented ones', async () => {
    expect(await manifestIsInvented(dressedUp(), master)).toBe(false)
    expect(await manifestIsInvented(dressedUp())).toBe(false)
  })

  it('fails without a mark, or with that of another generator', async () => {
    expect(await manifestIsInvented({ ...manifest, demonstration: undefined }, master)).toBe(false)
    const other = { ...manifest.demonstration!, generator: 'another' }
    expect(await manifestIsInvented({ ...manifest, demonstration: other }, master)).toBe(false)
  })
})
