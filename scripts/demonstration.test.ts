import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { runScript } from './testing/run-script'

let place: string
beforeAll(() => (place = mkdtempSync(path.join(tmpdir(), 'demonstration-'))))
afterAll(() => rmSync(place, { recursive: true }))

const secret = 'a master secret of the service for this test'
const demonstration = (...args: string[]) =>
  runScript('scripts/demonstration.ts', args, { MASTER_SECRET: secret })
const small = ['--scale', '0.0001', '--months', '3', '--end', '2026-09']

it('writes a signed delivery into a new folder, and never over another', async () => {
  const out = path.join(place, 'new')
  const values = path.join(place, 'values.json')
  writeFileSync(values, '{ "linksMissed": 0.2 }')
  const made = await demonstration('--out', out, ...small, '--profile', values)
  expect(made.code, made.err).toBe(0)
  expect(made.out).toMatch(/^A delivery of [\d,]+ invented rows is in /)
  const { demonstration: mark } = JSON.parse(
    readFileSync(path.join(out, 'manifest.json'), 'utf8'),
  ) as Manifest
  expect(mark?.signature).toMatch(/^[0-9a-f]{64}$/)
  expect(mark?.settings).toMatchObject({ seed: 1, months: 3, profile: { linksMissed: 0.2, alias: 0.04 } })

  const again = await demonstration('--out', out, ...small)
  expect(again.code).toBe(1)
  expect(again.err.trim()).toMatch(/^The folder .* is not empty: a delivery needs a folder of its own\.$/)
})

it.each([
  [[], 'Say with --out into which folder the delivery goes.'],
  [['--out', 'x', '--profile', 'none'], 'There is no profile none: name one of default, hard'],
  [['--out', 'x', '--scale', '9'], 'scale: '],
  [['--out', 'x', '--whole', 'kent,camelot'], 'whole.1: there is no board camelot; '],
  [['--out', 'x', '--end', '2026-13'], 'end: '],
])('ends with 2 and how it is used: %j', async (args, message) => {
  const wrong = await demonstration(...args)
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain(message)
  expect(wrong.err).toContain('Usage: npm run demonstration')
})
