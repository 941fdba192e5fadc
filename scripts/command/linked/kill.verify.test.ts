import { spawn } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { createRandom } from '@/lib/statistics/random'
import { linkedHarness, seenBy, type LinkedHarness } from './testing/linked-harness'
import { ownDatabase } from './testing/own-database'

// kill -9 of an import at random moments. Whatever the moment, people see the release of before, to the digit; nothing
// of the killed one is in the database; and trying again completes, to the figures that an import without a kill gives.

const kills = 20
// So many tries of one delivery are killed before one is let be: a try goes on from what the last one left.
const triesKilled = 3
const everyBoard = boards.map(({ id }) => id)
const random = createRandom(20_261_122)

let harness: LinkedHarness
let endDatabase: () => Promise<void>
beforeAll(async () => {
  endDatabase = await ownDatabase()
  harness = await linkedHarness()
})
afterAll(async () => {
  await harness.drop()
  await endDatabase()
})

const state = async () => {
  const viewer = await harness.asViewer(everyBoard)
  const seen = await seenBy(viewer)
  await viewer.end()
  const kept = await harness.owner.query(`
    SELECT (SELECT json_agg(r.id ORDER BY r.id) FROM releases.release r) AS releases,
           (SELECT json_agg(c.oid::regclass::text ORDER BY 1) FROM pg_class c
            WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text IN ('figures', 'linked')) AS tables`)
  return { seen, ...kept.rows[0] }
}

/** Runs an import and kills it after some milliseconds; says whether it had ended by itself before. */
async function importFor(delivery: string, milliseconds: number): Promise<'ended' | 'killed'> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('scripts/import.ts'), 'linked', delivery, '--publish'],
    { env: { ...process.env, ...harness.environment } as NodeJS.ProcessEnv, stdio: 'ignore' },
  )
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')))
  const how = await Promise.race([ended, wait(milliseconds).then(() => 'killed' as const)])
  if (how === 'killed') child.kill('SIGKILL')
  await ended
  return how
}

/** PostgreSQL takes back what a killed client had begun; it does so at the client's next word, which never comes. */
async function untilTakenBack() {
  await expect
    .poll(
      async () =>
        (
          await harness.owner.query(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
             AND application_name = 'criminal-justice-board-data'`,
          )
        ).rowCount,
      { timeout: 30_000 },
    )
    .toBe(0)
}

describe('kill -9 of an import', () => {
  test('at any moment changes nothing that people see, and the next try completes', async () => {
    const first = await harness.invent('first')
    expect((await harness.importLinked(first, '--publish')).code).toBe(0)
    const second = await harness.invent('second', { seed: '2', months: '7', scale: '0.002' })

    // How long it takes on this machine, from the very beginning: the moments are drawn from that.
    const before = await state()
    const begun = performance.now()
    expect((await harness.importLinked(second, '--publish')).code).toBe(0)
    const whole = performance.now() - begun
    const complete = await state()
    expect(complete.seen).not.toEqual(before.seen)

    let now = complete
    let killed = 0
    for (let round = 0; killed < kills && round < 3 * kills; round += 1) {
      const delivery = await harness.invent(`killed-${round}`, {
        seed: String(100 + round),
        months: '7',
        scale: '0.002',
      })
      // Some come so late that the new release is published: it must then be the one that the next try finds done.
      let published: Awaited<ReturnType<typeof state>> | undefined
      for (let attempt = 0; attempt < triesKilled && !published; attempt += 1) {
        const how = await importFor(delivery, 50 + random.uniform() * whole)
        await untilTakenBack()
        const left = await state()
        if (how === 'ended' || left.releases.length > now.releases.length) published = left
        else {
          killed += 1
          expect(left).toEqual(now)
        }
      }
      const retry = await harness.importLinked(delivery, '--publish')
      expect(retry.err).toBe('')
      expect(retry.code).toBe(0)
      const after = await state()
      expect(after.seen).toHaveLength(1)
      expect(after.seen).not.toEqual(now.seen)
      if (published) expect(after).toEqual(published)
      const jobs = await harness.owner.query(`SELECT FROM releases.job WHERE state IN ('queued', 'running')`)
      expect(jobs.rowCount).toBe(0)
      now = after
      await rm(delivery, { recursive: true })
    }
    expect(killed).toBeGreaterThanOrEqual(kills)

    // The same delivery without and with a kill gives the same figures, in whatever release.
    const store = path.join(harness.dataDirectory, 'releases')
    for (const name of await readdir(store))
      expect(await readdir(path.join(store, name))).not.toContainEqual(
        expect.stringMatching(/\.tmp-|\.pipe$/),
      )
  })
})
