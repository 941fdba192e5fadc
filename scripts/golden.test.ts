import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/golden.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { status, lines: stdout.trim().split('\n'), stderr }
}

const kase = {
  id: 'own',
  method: 'funnel',
  params: { theta: 0.5 },
  input: { n: [1] },
  // One case at ½: the median count is 0 with half a chance beyond nothing.
  expected: { limits: [{ n: 1, lo95: (0 - (0.5 - 0.025) / 0.5) / 1 }] },
  compare: ['limits'],
  tolerance: { rel: 1e-9 },
}

describe('npm run golden', { timeout: 60_000 }, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'golden-'))
    for (const [name, text] of [
      ['good/funnel/right.json', JSON.stringify(kase)],
      ['bad/funnel/right.json', JSON.stringify(kase)],
      ['bad/funnel/wrong.json', JSON.stringify({ ...kase, expected: { limits: [{ n: 1, lo95: 0.1 }] } })],
      ['bad/astrology/moon.json', JSON.stringify({ ...kase, method: 'astrology' })],
      ['bad/spc/broken.json', '{'],
      ['empty/notes.txt', ''],
    ] as const) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('ends with what passed and failed, and 0', () => {
    const { status, lines } = run(path.join(folder, 'good'))
    expect(lines.at(-1)).toBe('1 passed, 0 failed')
    expect(status).toBe(0)
  })

  it('lists each failing number, the unknown and the unreadable, and ends with 1', () => {
    const { status, lines } = run(path.join(folder, 'bad'))
    expect(lines.at(-1)).toBe('1 passed, 3 failed')
    expect(status).toBe(1)
    const text = lines.join('\n')
    expect(text).toContain('limits[0].lo95: expected 0.1, got -0.9')
    expect(text).toContain('the method astrology is not known')
    expect(text).toContain('cannot be read')
  })

  it('says in one sentence what is wrong with its argument', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
    expect(run('a', 'b')).toMatchObject({ status: 2 })
    expect(run(path.join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no folder'),
    })
    expect(run(path.join(folder, 'empty'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no case'),
    })
  })
})
