import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processesOf } from '../testing/processes-of.mjs'
import { startService } from '../testing/start-service.mjs'
import { testEnvironment } from '../testing/test-environment.mjs'
import { cache, root } from './places.mjs'
import { freePort } from './port.mjs'
import { ownerUrl } from './postgres/owner-url.mjs'

// The service is started as a person starts it, and each of its processes is killed in turn. What was
// written before must be there afterwards, and no process may be left.

const dataDirectory = mkdtempSync(path.join(cache, 'kill-'))
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

const running: ChildProcess[] = []
beforeEach(() => running.splice(0))
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  for (const { pid } of processesOf(dataDirectory)) process.kill(pid, 'SIGKILL')
  await ended()
})

/** Whether the service's processes all end within the time. */
async function ended(seconds = 15) {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until && processesOf(dataDirectory).length) await wait(50)
  return processesOf(dataDirectory)
}

async function started() {
  const service = await startService(dataDirectory)
  running.push(service.child)
  return service
}

/** Writes one more row and says how many there are: what a person did before the kill. */
async function writeRow() {
  const client = new Client({ connectionString: ownerUrl(dataDirectory) })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS public.kept (written timestamptz DEFAULT now())')
  await client.query('INSERT INTO public.kept DEFAULT VALUES')
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM public.kept')
  await client.end()
  return rows[0]?.count
}

const isHealthy = async (address: string) =>
  fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** A process of PostgreSQL has its parent's command line for a moment after it was forked, so more than one look is had. */
const one = async (command: RegExp) => {
  const find = () => processesOf(dataDirectory).filter((process) => command.test(process.command))
  await expect.poll(() => find().map(({ command }) => command), { timeout: 5000 }).toHaveLength(1)
  return find()[0]!.pid
}
const processes = {
  launcher: () => one(/scripts\/start\.mjs/),
  server: () => one(/scripts\/serve\.mjs|next-server/),
  worker: () => one(/scripts\/worker\.ts/),
  postgres: () => one(/bin\/postgres -D/),
}

let rows = 0
/** What every start must give: the rows of before, and one more. */
async function expectDataIntact() {
  rows += 1
  expect(await writeRow()).toBe(rows)
}

describe('kill -9', () => {
  it('of the launcher ends the server and PostgreSQL, and the next start works', async () => {
    await started()
    await expectDataIntact()
    process.kill(await processes.launcher(), 'SIGKILL')
    expect(await ended()).toEqual([])
    const again = await started()
    await expectDataIntact()
    expect(await isHealthy(again.address)).toBe(true)
  })

  it('of the server ends the rest with a sentence and exit code 1, and the next start works', async () => {
    const service = await started()
    await expectDataIntact()
    process.kill(await processes.server(), 'SIGKILL')
    expect(await service.ended).toBe(1)
    expect(await ended()).toEqual([])
    expect(service.output()).toMatch(/The web server was ended by SIGKILL/)
    await started()
    await expectDataIntact()
  })

  it('of the worker has it started again under the running service', async () => {
    const service = await started()
    const before = await processes.worker()
    process.kill(before, 'SIGKILL')
    await expect.poll(service.output, { timeout: 30_000 }).toMatch(/The worker .* is started again/)
    await expect.poll(processes.worker, { timeout: 30_000 }).not.toBe(before)
    await expectDataIntact()
    expect(await isHealthy(service.address)).toBe(true)
  })

  it('of PostgreSQL has it started again under the running service', async () => {
    const service = await started()
    await expectDataIntact()
    const before = await processes.postgres()
    process.kill(before, 'SIGKILL')
    await expect.poll(service.output, { timeout: 30_000 }).toMatch(/PostgreSQL runs again/)
    expect(await processes.postgres()).not.toBe(before)
    await expectDataIntact()
    expect(await isHealthy(service.address)).toBe(true)
  })

  it('of everything at once leaves data with which the next start works', async () => {
    await started()
    await expectDataIntact()
    const pids = await Promise.all(Object.values(processes).map((find) => find()))
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    expect(await ended()).toEqual([])
    await started()
    await expectDataIntact()
  })

  it('at any moment of a first start leaves a folder with which the next start works', async () => {
    for (const milliseconds of [150, 700, 1600, 3000]) {
      const fresh = mkdtempSync(path.join(cache, 'kill-'))
      const child = spawn(process.execPath, ['scripts/start.mjs'], {
        cwd: root,
        env: testEnvironment({ DATA_DIR: fresh, PORT: String(await freePort()) }),
        stdio: 'ignore',
      })
      await wait(milliseconds)
      child.kill('SIGKILL')
      const until = Date.now() + 15_000
      while (Date.now() < until && processesOf(fresh).length) await wait(50)
      expect(processesOf(fresh), `killed after ${milliseconds} ms`).toEqual([])
      const service = await startService(fresh)
      expect(await isHealthy(service.address), `killed after ${milliseconds} ms`).toBe(true)
      await service.stop()
      rmSync(fresh, { recursive: true })
    }
  })
})

describe('told to stop', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    it(`by ${signal}, it ends everything and exits with 0`, async () => {
      const service = await started()
      await expectDataIntact()
      service.child.kill(signal)
      expect(await service.ended).toBe(0)
      expect(processesOf(dataDirectory)).toEqual([])
    })

  for (const signal of ['SIGTERM', 'SIGKILL'] as const)
    it(`by ${signal} to npm, it ends everything`, async () => {
      const { npm } = await startedByNpm(['npm', 'start'])
      npm.kill(signal)
      expect(await ended()).toEqual([])
    })

  it('by closing the terminal, it ends everything', async () => {
    // `script` gives it a terminal, which closes when `script` is killed.
    const { npm } = await startedByNpm(['script', '-qec', 'npm start', '/dev/null'])
    npm.kill('SIGKILL')
    expect(await ended()).toEqual([])
  })

  it('by Ctrl-C in a terminal, it ends everything', async () => {
    const { npm } = await startedByNpm(['script', '-qec', 'npm start', '/dev/null'])
    npm.stdin?.write('\x03')
    expect(await ended()).toEqual([])
  })

  async function startedByNpm([program = '', ...args]: string[]) {
    const port = await freePort()
    const npm = spawn(program, args, {
      cwd: root,
      env: testEnvironment({ DATA_DIR: dataDirectory, PORT: String(port) }),
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    running.push(npm)
    await expect.poll(() => isHealthy(`http://localhost:${port}`), { timeout: 60_000 }).toBe(true)
    await expectDataIntact()
    return { npm }
  }
})

describe('refuses, in one sentence and with exit code 1,', () => {
  const refused = (settings: Record<string, string>) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment({ DATA_DIR: dataDirectory, ...settings }),
    })
    expect(status).toBe(1)
    expect(stderr).not.toMatch(/^\s+at /m)
    return stderr.trim()
  }

  it('a port that is taken', async () => {
    const taken = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
    expect(refused({ PORT: String(port) })).toBe(
      `Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`,
    )
    taken.close()
  })

  it('a bad value in the environment', () => {
    expect(refused({ PORT: '80a' })).toBe('PORT must be a whole number from 1 to 65535, not "80a".')
  })

  it('a database that cannot be reached', () => {
    expect(refused({ DATABASE_URL: 'postgresql://owner:secret@127.0.0.1:1/figures', PORT: '3999' })).toMatch(
      /^The database "figures" at 127\.0\.0\.1:1 of DATABASE_URL cannot be used: .*ECONNREFUSED.*\.$/,
    )
  })

  it('a data folder that another start works on', async () => {
    const service = await started()
    expect(refused({ PORT: String(await freePort()) })).toMatch(
      `The service already runs on ${path.relative(root, dataDirectory)} at ${service.address} (process ${service.pid})`,
    )
  })

  it.skipIf(process.getuid?.() !== 0)('a full disk', async () => {
    // A small disk of its own, gone with the namespace that it is mounted in.
    const small = mkdtempSync(path.join(cache, 'full-'))
    const full = `mount -t tmpfs -o size=60m tmpfs ${small} && exec ${process.execPath} scripts/start.mjs`
    const { status, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', full], {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment({ DATA_DIR: small, PORT: String(await freePort()) }),
    })
    rmSync(small, { recursive: true })
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(
      /^The disk of .* is too full: \d+ MB are needed and \d+ MB are free\. Free some space/,
    )
  })
})

describe('a command', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: testEnvironment({ DATA_DIR: dataDirectory }),
    })

  it('reaches the database while the service runs, and while it does not', async () => {
    const script = 'scripts/testing/count-rows.ts'
    const service = await started()
    await expectDataIntact()
    const during = command(script, 'public.kept')
    await service.stop()
    const after = command(script, 'public.kept')
    expect([during.stdout.trim(), after.stdout.trim()]).toEqual([String(rows), String(rows)])
    expect(processesOf(dataDirectory)).toEqual([])
  })
})
