import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayMount } from '@/lib/linkage/testing/may-mount'
import { runScript } from '../../testing/run-script'
import { linkedHarness, type LinkedHarness } from './testing/linked-harness'
import { namedFiles } from './testing/named-files'
import { ownDatabase } from './testing/own-database'
import { withoutLinks } from './testing/without-links'

// Whatever ends a linkage within an import: no name is left, nothing of it is in the database, and the next try links.

let harness: LinkedHarness
let endDatabase: () => Promise<void>
let delivery: string
let other: string
beforeAll(async () => {
  endDatabase = await ownDatabase()
  harness = await linkedHarness()
  delivery = await withoutLinks(await harness.invent('delivery'))
  other = await withoutLinks(await harness.invent('other', { seed: '2' }))
})
afterAll(async () => {
  await harness.drop()
  await endDatabase()
})

const named = () => namedFiles(path.join(harness.dataDirectory, 'releases'))
const releasesThere = async () =>
  (await harness.owner.query('SELECT id FROM releases.release ORDER BY id')).rows

describe.sequential('a linkage within an import', { timeout: 900_000 }, () => {
  test('that memory does not suffice for says what to allow, and leaves no name', async () => {
    const little = { ...harness.environment, LINKING_MEMORY: '12MB' }
    const { code, out, err } = await runScript('scripts/import.ts', ['linked', delivery], little)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/The memory is not enough\. Allow more with LINKING_MEMORY.*--exact-links/)
    expect(await named()).toEqual([])
    expect(await releasesThere()).toEqual([])
  })

  test.runIf(mayMount())('that fills the disk says so, and leaves no name', async () => {
    const releases = path.join(harness.dataDirectory, 'releases')
    mkdirSync(releases, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', releases])
    try {
      const before = await releasesThere()
      const importing = harness.importLinked(delivery)
      let ended = false
      void importing.finally(() => (ended = true))
      while (!ended && !(await named()).some((name) => name.includes('clean'))) await wait(5)
      // The linkage has begun: what is left of the disk is taken.
      const { bavail, bsize } = statfsSync(releases)
      const fill = () => writeFileSync(path.join(releases, 'filler'), Buffer.alloc((bavail + 1) * bsize))
      expect(fill).toThrow('ENOSPC')
      const { code, out, err } = await importing
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/The disk is full\. Free some room on the disk that DATA_DIR is on/)
      expect(await named()).toEqual([])
      expect(await releasesThere()).toEqual(before)
    } finally {
      execFileSync('umount', [releases])
    }
  })

  test('that is ended by force leaves no name behind once another import begins', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.resolve('scripts/import.ts'), 'linked', delivery],
      { env: { ...process.env, ...harness.environment } as NodeJS.ProcessEnv, stdio: 'ignore' },
    )
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (child.exitCode === null && !(await named()).some((name) => name.includes('clean'))) await wait(5)
    child.kill('SIGKILL')
    await ended
    expect(await named()).not.toEqual([])
    const before = await releasesThere()
    expect((await harness.importLinked(other, '--exact-links')).code).toBe(0)
    expect(await named()).toEqual([])
    expect(await releasesThere()).toHaveLength(before.length + 1)
  })

  test('is done by the next try', async () => {
    const { code, out, err } = await harness.importLinked(delivery)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Links +by this service/)
    expect(await named()).toEqual([])
  })
})
