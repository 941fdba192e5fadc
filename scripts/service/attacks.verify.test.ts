import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import { routeCells } from '@/lib/http/testing/route-cells'
import { asOwner } from '../../e2e/support/sessions'
import { slowestRatio, tryFuzz } from '../../e2e/support/try-fuzz'
import { tryTable } from '../../e2e/support/try-table'
import { cache } from '../launcher/places.mjs'
import { ownerUrl } from '../launcher/postgres/owner-url.mjs'
import { startService } from '../testing/start-service.mjs'

// The whole table of routes, and 50,000 requests that nobody should make, against a service of their own.

const dataDirectory = mkdtempSync(path.join(cache, 'attacks-'))
let service: Awaited<ReturnType<typeof startService>>

/** Added to every restricted number of Kent: no other number of the service is of this size. */
const mark = 770_000_000
const marked = /\b770,?\d{3},?\d{3}\b/

beforeAll(async () => {
  service = await startService(dataDirectory)
  process.env.DATA_DIR = dataDirectory
  process.env.E2E_DATABASE_URL = ownerUrl(dataDirectory)
}, 600_000)
afterAll(async () => {
  await service.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
})

const say = (text: string) => process.stdout.write(`    ${text}\n`)

test('every cell of the table of routes answers as it says', async () => {
  const cells = routeCells()
  const began = performance.now()
  expect(await tryTable(service.address, cells)).toEqual([])
  say(
    `${cells.length} cells of the table of routes tried in ${Math.round((performance.now() - began) / 1000)} s`,
  )
})

test('50,000 odd requests: no fault of ours, no trace, no other board, no unbounded time', async () => {
  const requests = Number(process.env.FUZZ_REQUESTS ?? 50_000)
  await asOwner(async (database) => {
    const { rowCount } = await database.query(
      `UPDATE figures.cell c SET value = value + $1, numerator = numerator + $1, denominator = denominator + $1
       FROM releases.release r JOIN releases.source s ON s.id = r.source_id
       WHERE r.id = c.release_id AND s.access = 'restricted' AND c.board_id = $2`,
      [mark, findBoard('kent')!.id],
    )
    expect(rowCount).toBeGreaterThan(100)
    await database.query('UPDATE governance.policy_version SET version = version + 1')
  })
  const before = service.output().length
  const { faults, statuses, busy, slowest, seconds } = await tryFuzz(service.address, {
    ...{ requests, people: 56, seed: 20_261_122, secret: marked, where: () => true, progress: say },
  })
  say(`${requests} odd requests in ${Math.round(seconds)} s: ${JSON.stringify(statuses)}`)
  say(`the slowest took ${slowest.toFixed(1)} times as long as a plain one, of ${slowestRatio} at most`)
  for (const fault of faults) say(fault)
  expect(faults).toEqual([])
  // A fault that a page hides would be in the log.
  const faultsOfLog = service
    .output()
    .slice(before)
    .split('\n')
    .filter((line) => /"event":"fault"|⨯/.test(line))
  expect(faultsOfLog).toEqual([])
  // A machine that is busy with something else may say so, but seldom.
  expect(busy).toBeLessThan(requests / 1000)
  // Most got past the limits of rate, so that they reached what they were meant for.
  expect(statuses['429'] ?? 0).toBeLessThan(requests / 10)
  expect(statuses['200'] ?? 0).toBeGreaterThan(requests / 10)
})
