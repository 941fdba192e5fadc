import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { markedVocabulary } from '@/lib/demonstration/linked/vocabulary'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { createRandom } from '@/lib/statistics/random'
import { everythingIn, parquetRows, testKey } from './testing/received-folder'
import { receiveDelivery } from './receive-delivery'

const root = mkdtempSync(path.join(tmpdir(), 'receive-verify-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('an invented delivery', () => {
  const delivery = path.join(root, 'delivery')
  const undisturbed = path.join(root, 'undisturbed')
  let took = 0
  beforeAll(async () => {
    await writeDelivery(
      delivery,
      linkedSetting.parse({ seed: 5, end: '2026-09', months: 12, scale: 0.004, profile: {} }),
    )
    const begun = performance.now()
    await receiveDelivery({ deliveryFolder: delivery, releaseFolder: undisturbed, recordKey: testKey })
    took = performance.now() - begun
  })

  it('keeps the contract and leaves no name behind', async () => {
    const { report } = await receiveDelivery({
      deliveryFolder: delivery,
      releaseFolder: undisturbed,
      recordKey: testKey,
    })
    expect(report.setAside).toBe(0)
    expect(report.links.consistency).toEqual({ crossing: 0, apart: 0 })
    expect(everythingIn(undisturbed)).not.toMatch(markedVocabulary)
  })

  it('killed at twenty random moments it goes on to the same files', async () => {
    const random = createRandom(20)
    const release = path.join(root, 'killed')
    let kills = 0
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', path.join(import.meta.dirname, 'testing/receive-in-child.ts'), delivery, release],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      // The clock runs from the moment at which it begins to receive.
      await new Promise((begun) => child.stdout.once('data', begun))
      const killer = setTimeout(() => child.kill('SIGKILL'), random.uniform() * took * 1.2)
      const code = await new Promise((ended) => child.once('exit', ended))
      clearTimeout(killer)
      if (code === null) kills += 1
      expect(existsSync(path.join(release, 'received.json')) || code === null).toBe(true)
      if (code === 0) rmSync(release, { recursive: true })
    }
    expect(kills).toBeGreaterThan(5)
    const last = await receiveDelivery({
      deliveryFolder: delivery,
      releaseFolder: release,
      recordKey: testKey,
    })
    const first = await receiveDelivery({
      deliveryFolder: delivery,
      releaseFolder: undisturbed,
      recordKey: testKey,
    })
    expect(last.report).toEqual(first.report)
    for (const table of ['police_crimes', 'police_victims', 'court_defendants', 'edges', 'clusters']) {
      const rows = (folder: string) =>
        parquetRows(
          path.join(folder, 'records', `${table}.parquet`),
          'bit_xor(hash(t)) AS sum, count(*) AS rows',
          't',
        )
      expect(await rows(release), table).toEqual(await rows(undisturbed))
    }
  })
})
