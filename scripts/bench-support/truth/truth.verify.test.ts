import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkTruth, limits } from './check-truth'
import { trulyLinkedRelease } from './truly-linked-release'

/**
 * A small part of what `npm run bench -- truth` checks: hard records, a two-hundredth of England and Wales. How many points
 * are called unusual needs more of them, and is only told here.
 */
const scale = 0.005
const place = mkdtempSync(path.join(tmpdir(), 'truth-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('what is told of hard records is true of what happened behind them', async () => {
  const made = await trulyLinkedRelease({ scale, name: 'hard', place }, () => undefined)
  const found = await checkTruth(made, (text) => console.info(text))
  expect(found.medians).toBeGreaterThanOrEqual(limits.held)
  expect(found.shares).toBeGreaterThanOrEqual(limits.held)
})
