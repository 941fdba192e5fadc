import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { lockHolder, takeLock } from './lock.mjs'
import { identityOf, isAlive } from './process-identity.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
const file = path.join(folder, 'deep', 'lock')
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => rmSync(path.dirname(file), { recursive: true, force: true }))

describe('a lock', () => {
  it('is taken once, and says who has it', () => {
    const first = takeLock(file, { command: 'npm start', address: 'http://localhost:3000' })
    expect(first.taken).toBe(true)
    expect(takeLock(file, { command: 'npm test' })).toMatchObject({
      taken: false,
      holder: { command: 'npm start', address: 'http://localhost:3000', pid: process.pid },
    })
    if (first.taken) first.release()
    expect(existsSync(file)).toBe(false)
    expect(takeLock(file, { command: 'npm test' }).taken).toBe(true)
  })

  it('of a process that is gone is free', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    takeLock(file, { command: 'x' })
    writeFileSync(file, JSON.stringify({ pid, started: '', command: 'npm start' }))
    expect(lockHolder(file)).toBeUndefined()
    expect(takeLock(file, { command: 'npm test' }).taken).toBe(true)
    expect(readdirSync(path.dirname(file))).toEqual(['lock'])
  })

  it('of an earlier process with the number of a live one is free', () => {
    takeLock(file, { command: 'x' })
    writeFileSync(
      file,
      JSON.stringify({ pid: process.ppid, started: '1@another boot', command: 'npm start' }),
    )
    expect(lockHolder(file)).toBeUndefined()
  })

  it('half written when the machine went down is free', () => {
    takeLock(file, { command: 'x' })
    writeFileSync(file, '{"pid": 1')
    expect(takeLock(file, { command: 'npm test' }).taken).toBe(true)
  })

  it('goes to one of many that reach for a stale one at once', async () => {
    takeLock(file, { command: 'x' })
    writeFileSync(file, JSON.stringify({ pid: 999_999_999, started: '', command: 'npm start' }))
    const script = `
      const { takeLock } = await import(${JSON.stringify(import.meta.resolve('./lock.mjs'))})
      console.log(takeLock(${JSON.stringify(file)}, { command: 'race' }).taken)
      await new Promise((resolve) => setTimeout(resolve, 1500))`
    const said = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script])
        return new Promise<string>((resolve) => {
          let text = ''
          child.stdout.on('data', (data) => (text += data))
          child.once('close', () => resolve(text.trim()))
        })
      }),
    )
    expect(said.sort()).toEqual(['false', 'false', 'false', 'false', 'false', 'true'])
  })
})

describe('a process', () => {
  it('is alive while it runs', () => {
    expect(isAlive(identityOf(process.pid))).toBe(true)
    expect(isAlive({ pid: 999_999_999, started: '' })).toBe(false)
    expect(isAlive({ pid: 0, started: '' })).toBe(false)
    expect(isAlive({ pid: Number.NaN, started: '' })).toBe(false)
  })

  it.runIf(process.platform === 'linux')(
    'that is a zombie is not alive, though it answers signals',
    async () => {
      // The shell becomes a program that never asks how its child ended, before that child ends.
      const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 30'])
      const pid = await new Promise<number>((resolve) =>
        parent.stdout.once('data', (data) => resolve(Number(data))),
      )
      await expect.poll(() => isAlive(identityOf(pid))).toBe(false)
      expect(() => process.kill(pid, 0)).not.toThrow()
      parent.kill('SIGKILL')
    },
  )
})
