import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { watchMemory } from './peak-memory'

it('counts what a process below this one holds, beside our own', async () => {
  const size = 200
  const script = `const held = Buffer.alloc(${size} * 2 ** 20, 1); process.stdout.write('held'); setInterval(() => held, 1000)`
  const before = watchMemory()
  before.stop()
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  const after = watchMemory()
  after.stop()
  child.kill()
  expect(after.peak().own).toBeGreaterThan(20)
  if (existsSync('/proc/self/smaps_rollup'))
    expect(after.peak().all! - before.peak().all!).toBeGreaterThan(size * 0.9)
  else expect(after.peak().all).toBeNull()
})
