import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

/** Builds in a process of its own. @returns milliseconds that the build took, null where it was killed */
function inAProcess(killAfter: number | null): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let began: number | null = null
    child.stdout.once('data', () => {
      began = performance.now()
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.once('exit', (code, signal) => {
      if (began === null || (code !== 0 && signal !== 'SIGKILL')) reject(new Error('the build did not run'))
      else resolve(signal === 'SIGKILL' ? null : performance.now() - began)
    })
  })
}

it('twenty builds killed at random moments leave whole files or none, and the next one completes', async () => {
  const journeys = path.join(folder, 'journeys')
  const takes = (await inAProcess(null))!
  const tables = readdirSync(journeys).map((name) => name.replace('.parquet', ''))
  const whole = await readJourneys(folder, tables)
  let killed = 0
  for (let attempt = 0; attempt < 20; attempt += 1) {
    rmSync(journeys, { recursive: true })
    if ((await inAProcess(takes * random.uniform())) === null) killed += 1
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
