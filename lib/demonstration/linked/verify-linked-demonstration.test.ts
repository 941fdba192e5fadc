import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { linkedSetting } from './setting'
import { verifyLinkedDemonstration } from './verify-linked-demonstration'
import { writeDelivery } from './write-delivery'

const master = 'a master secret of the service for this test'
const setting = linkedSetting.parse({ seed: 3, end: '2026-09', months: 3, scale: 0.0002, profile: {} })
let places: string[] = []
let delivery: string
const newPlace = () => {
  const place = mkdtempSync(path.join(tmpdir(), 'proof-'))
  places = [...places, place]
  return place
}
/** The delivery again, for a test to change. */
const copy = () => {
  const place = newPlace()
  cpSync(delivery, place, { recursive: true })
  return place
}
const readManifest = (place: string) =>
  JSON.parse(readFileSync(path.join(place, 'manifest.json'), 'utf8')) as Manifest
const writeManifest = (place: string, manifest: Manifest) =>
  writeFileSync(path.join(place, 'manifest.json'), JSON.stringify(manifest))

beforeAll(async () => {
  delivery = newPlace()
  await writeDelivery(delivery, setting, { masterSecret: master })
})
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })))

/** Adds a row to a file and states its new checksum, as somebody would who dresses up real records. */
function dressUp(place: string): Manifest {
  const file = path.join(place, 'court_sittings.csv')
  appendFileSync(file, 'Elsewhere,2026-09,1,1\n')
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const manifest = readManifest(place)
  return {
    ...manifest,
    files: manifest.files.map((each) =>
      each.table === 'court_sittings' ? { ...each, sha256, rows: each.rows + 1 } : each,
    ),
  }
}

describe('proof that a delivery is invented', () => {
  it('is the signature of the service that made it', async () => {
    expect(readManifest(delivery).demonstration?.signature).toMatch(/^[0-9a-f]{64}$/)
    expect(await verifyLinkedDemonstration(delivery, master)).toBe(true)
  })

  it('or, without the secret, that the generator makes the very same bytes again', async () => {
    expect(await verifyLinkedDemonstration(delivery)).toBe(true)
    expect(await verifyLinkedDemonstration(delivery, 'the master secret of quite another service')).toBe(true)
  })

  it('fails where a file is not what the manifest says', async () => {
    const place = copy()
    appendFileSync(path.join(place, 'police_crimes.csv'), 'x\n')
    expect(await verifyLinkedDemonstration(place, master)).toBe(false)
  })

  it('fails for other records with the manifest of invented ones', async () => {
    const place = copy()
    writeManifest(place, dressUp(place))
    expect(await verifyLinkedDemonstration(place, master)).toBe(false)
    expect(await verifyLinkedDemonstration(place)).toBe(false)
  })

  it('fails without a mark, a manifest or a folder', async () => {
    const place = copy()
    writeManifest(place, { ...readManifest(place), demonstration: undefined })
    expect(await verifyLinkedDemonstration(place, master)).toBe(false)
    writeFileSync(path.join(place, 'manifest.json'), '{')
    expect(await verifyLinkedDemonstration(place, master)).toBe(false)
    expect(await verifyLinkedDemonstration(path.join(place, 'nowhere'), master)).toBe(false)
  })
})
