import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { logs } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { isAlive, identityOf } from './process-identity.mjs'
import { runChild } from './run-child.mjs'
import { Stopped } from './stopped.mjs'

const signal = new AbortController().signal
const run = (script: string, more: Partial<Parameters<typeof runChild>[0]> = {}) =>
  runChild({ name: 'run-child-test', doing: 'Testing', args: ['-e', script], signal, ...more })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: PlainFailure) => error,
  )

describe('a program of the launcher', () => {
  it('gives its last line, shows every line, and keeps all in its log', async () => {
    const lines: string[] = []
    const result = await run('console.log("a"); console.error("b"); console.log("{}\\n")', {
      onLine: (line, from) => lines.push(`${from} ${line}`),
    })
    expect(result.lastLine).toBe('{}')
    expect(lines.sort()).toEqual(['stderr b', 'stdout a', 'stdout {}'])
    expect(readFileSync(path.join(logs, 'run-child-test.log'), 'utf8').split('\n').sort().join('')).toBe(
      'ab{}',
    )
  })

  it('that says secrets has them in its result alone', async () => {
    const script =
      'console.error("progress"); console.log("hunter2"); process.exitCode = Number(process.env.FAIL ?? 0)'
    expect((await run(script, { secret: true })).lastLine).toBe('hunter2')
    const error = await failure(run(script, { secret: true, env: { ...process.env, FAIL: '1' } }))
    expect(`${error?.message}${error?.details}`).not.toContain('hunter2')
    expect(error?.details).toContain('progress')
    expect(readFileSync(path.join(logs, 'run-child-test.log'), 'utf8')).toBe('progress\n')
  })

  it('that fails is a plain failure with its last lines, without a stack', async () => {
    const error = await failure(run('console.error("what went wrong"); throw new Error("deep inside")'))
    expect(error).toBeInstanceOf(PlainFailure)
    expect(error?.message).toMatch(
      /^Testing failed \(it ended with code 1\); the whole log is .*run-child-test\.log\.$/,
    )
    expect(error?.details).toContain('what went wrong')
    expect(error?.details).not.toMatch(/^\s+at /m)
  })

  it('that fails by a full disk is one sentence', async () => {
    const error = await failure(run('require("fs").writeFileSync("/dev/full", "x")'))
    expect(error?.message).toMatch(/^The disk is full/)
  })

  it('that is told to stop ends with all it started', async () => {
    const stop = new AbortController()
    let grandchild = 0
    const work = run(
      `const { spawn } = require("child_process")
       console.log(spawn("sleep", ["60"]).pid)
       process.on("SIGTERM", () => {})
       setInterval(() => {}, 1000)`,
      {
        signal: stop.signal,
        onLine: (line) => {
          grandchild = Number(line)
          stop.abort()
        },
      },
    )
    expect(await failure(work)).toBeInstanceOf(Stopped)
    await expect.poll(() => isAlive(identityOf(grandchild))).toBe(false)
  }, 15_000)

  it('is not even started when told to stop before', async () => {
    expect(await failure(run('process.exit(3)', { signal: AbortSignal.abort() }))).toBeInstanceOf(Stopped)
  })
})
