import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { buildJourneys } from './build-journeys'
import { readJourneys } from './testing/journeys-of'
import { loadDelivery } from './testing/load-delivery'
import { writeRandomDelivery } from './testing/random-delivery'

const random = createRandom(20)
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'killed-'))
  writeRandomDelivery(path.join(folder, 'delivery'), random, 'edges')
  await loadDelivery(path.join(folder, 'delivery'), folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const script = path.join(import.meta.dirname, 'testing', 'build-in-a-process.ts')

/** Builds in a process of its own, killed a moment after a step began. @returns how many steps began; null where killed */
function inAProcess(
  killAt: { readonly step: number; readonly after: number } | null,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let steps = 0
    createInterface({ input: child.stdout }).on('line', () => {
      steps += 1
      if (steps === killAt?.step) setTimeout(() => child.kill('SIGKILL'), killAt.after)
    })
    child.once('close', (code, signal) => {
      if (steps === 0 || (code !== 0 && signal !== 'SIGKILL')) reject(new Error('the build did not run'))
      else resolve(signal === 'SIGKILL' ? null : steps)
    })
  })
}

it('twenty builds killed at random moments leave whole files or none, and the next one completes', async () => {
  const journeys = path.join(folder, 'journeys')
  const steps = (await inAProcess(null))!
  const tables = readdirSync(journeys).map((name) => name.replace('.parquet', ''))
  const whole = await readJourneys(folder, tables)
  let killed = 0
  for (let attempt = 0; attempt < 20; attempt += 1) {
    rmSync(journeys, { recursive: true })
    // A step takes some ten milliseconds: most kills fall into the step, some into those after it.
    const moment = { step: 1 + Math.floor(random.uniform() * (steps - 1)), after: 20 * random.uniform() }
    if ((await inAProcess(moment)) === null) killed += 1
    const there = readdirSync(journeys).filter((name) => name.endsWith('.parquet'))
    const left = there.map((name) => name.replace('.parquet', ''))
    for (const [table, rows] of Object.entries(await readJourneys(folder, left)))
      expect(rows, table).toEqual(whole[table])
    await buildJourneys({ folder, threads: 1, memory: '500MB' })
    expect(readdirSync(journeys).sort()).toEqual(tables.map((name) => `${name}.parquet`).sort())
    expect(await readJourneys(folder, tables)).toEqual(whole)
  }
  expect(killed).toBeGreaterThan(10)
})
