import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { isInvented } from './is-invented'

const master = 'a master secret of the service for this test'
const setting = linkedSetting.parse({ seed: 3, end: '2026-09', months: 3, scale: 0.0002, profile: {} })
let delivery: string
let written: string
beforeAll(async () => {
  delivery = mkdtempSync(path.join(tmpdir(), 'invented-'))
  await writeDelivery(delivery, setting, { masterSecret: master })
  written = readFileSync(path.join(delivery, 'manifest.json'), 'utf8')
})
afterAll(() => rmSync(delivery, { recursive: true }))

const state = (text: string) => writeFileSync(path.join(delivery, 'manifest.json'), text)
const changed = (change: (manifest: Manifest) => unknown) =>
  state(JSON.stringify(change(JSON.parse(written) as Manifest)))

test('what this service signed is invented', async () => {
  state(written)
  expect(await isInvented(delivery, master)).toBe(true)
})

test('without the mark it is taken as real', async () => {
  changed((manifest) => ({ ...manifest, demonstration: undefined }))
  expect(await isInvented(delivery, master)).toBe(false)
})

test('with the mark, and files of other checksums under its signature, it is refused: it is neither', async () => {
  changed((manifest) => ({
    ...manifest,
    files: manifest.files.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
  }))
  await expect(isInvented(delivery, master)).rejects.toThrow('notProvedInvented')
})

test('of a manifest that cannot be read nothing is said: the import has the words', async () => {
  state('{')
  expect(await isInvented(delivery, master)).toBe(false)
  expect(await isInvented(path.join(delivery, 'nowhere'), master)).toBe(false)
})
