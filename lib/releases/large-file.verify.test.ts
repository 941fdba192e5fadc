import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runScript } from '@/scripts/testing/run-script'
import { publishedFigures } from '@/lib/demonstration/published-figures'
import { releaseHarness, type ReleaseHarness } from './testing/release-harness'

let harness: ReleaseHarness
beforeAll(async () => {
  harness = await releaseHarness()
})
afterAll(() => harness.drop())

/** The generator's twenty years of all boards, again and again in other centuries: no figure comes twice. */
function* centuries(times: number): Generator<string> {
  for (let time = 0; time < times; time++) {
    const earlier = 240 * time
    let first = true
    for (const chunk of publishedFigures({ seed: 1, end: '2026-10', months: 240 })) {
      if (first && time > 0) {
        first = false
        continue
      }
      first = false
      yield chunk.replace(/,(\d{4})-(\d{2}),/g, (_, year, month) => {
        const at = Number(year) * 12 + Number(month) - 1 - earlier
        return `,${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},`
      })
    }
  }
}

test('a file of 190 megabytes is loaded with 128 MB of memory for objects', async () => {
  const file = path.join(harness.folder, 'very-large.csv')
  await pipeline(Readable.from(centuries(3)), createWriteStream(file))
  const { size } = await stat(file)
  expect(size).toBeGreaterThan(180e6)
  const { code, out, err } = await runScript(
    'scripts/import.ts',
    ['published', file],
    { DATABASE_URL: harness.ownerUrl },
    ['--max-old-space-size=128'],
  )
  await rm(file)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('1966-11 to 2026-10: 720')
  const { rows } = await harness.owner.query<{ rows: number; observations: string }>(
    'SELECT rows, (SELECT count(*) FROM releases.observation) AS observations FROM releases.release',
  )
  expect(rows[0]!.rows).toBe(Number(rows[0]!.observations))
  expect(rows[0]!.rows).toBeGreaterThan(2_000_000)
})
