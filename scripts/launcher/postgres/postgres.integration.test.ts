import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cache } from '../places.mjs'
import { PlainFailure } from '../plain-failure.mjs'
import { postgresBinaries } from './binaries.mjs'
import { processesIn } from './clear-remains.mjs'
import { placesOf } from './places.mjs'
import { runAs, waysForRoot } from './run-as.mjs'
import { startPostgres } from './start-postgres.mjs'

// One data folder for all, as private as a person's own could be: only its owner may enter.
const dataDirectory = mkdtempSync(path.join(cache, 'postgres-'))
const places = placesOf(dataDirectory)
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

type Postgres = Awaited<ReturnType<typeof startPostgres>>

async function ask<Row extends object>(url: string, text: string) {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

async function rowsKept(url: string) {
  await ask(url, 'CREATE TABLE IF NOT EXISTS kept (n int)')
  await ask(url, 'INSERT INTO kept VALUES (1)')
  return (await ask<{ count: number }>(url, 'SELECT count(*)::int AS count FROM kept'))[0]?.count
}

describe('the embedded PostgreSQL', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres(dataDirectory)
  })
  afterAll(() => postgres.stop())

  it('is made for an owner who is no superuser but may make roles and databases', async () => {
    expect(postgres.created).toBe(true)
    expect(
      await ask(
        postgres.url,
        'SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
      ),
    ).toEqual([
      { rolname: 'owner', rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true },
    ])
  })

  it('lets nobody in without the password, which is kept for its owner alone', async () => {
    const url = new URL(postgres.url)
    expect(url.password).toBe(readFileSync(places.password, 'utf8').trim())
    expect(statSync(places.password).mode & 0o777).toBe(0o600)
    expect(statSync(places.home).mode & 0o777).toBe(0o700)
    for (const user of ['owner', 'postgres']) {
      url.username = user
      url.password = 'guess'
      await expect(ask(url.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/)
    }
    expect(readFileSync(path.join(places.cluster, 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m)
  })

  it('listens on this machine only', async () => {
    expect(await ask(postgres.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    const url = new URL(postgres.url)
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    for (const { address, internal, family } of others) {
      if (internal || family !== 'IPv4') continue
      url.hostname = address
      await expect(ask(url.toString(), 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
    }
  })

  it('keeps values of failed statements out of its log', async () => {
    await ask(postgres.url, 'CREATE TABLE person (name text UNIQUE)')
    await ask(postgres.url, "INSERT INTO person VALUES ('Zzyzx Quux')")
    await expect(ask(postgres.url, "INSERT INTO person VALUES ('Zzyzx Quux')")).rejects.toThrow(
      /duplicate key/,
    )
    await expect(ask(postgres.url, "SELECT 'Zzyzx Quux'::int")).rejects.toThrow()
    const log = readFileSync(places.log, 'utf8')
    expect(log).toContain('database system is ready to accept connections')
    expect(log).not.toContain('Zzyzx')
  })

  it('keeps its data and its port from one start to the next', async () => {
    expect(await rowsKept(postgres.url)).toBe(1)
    await postgres.stop()
    expect(processesIn(places.cluster)).toEqual([])
    const { url } = postgres
    postgres = await startPostgres(dataDirectory)
    expect([postgres.created, postgres.url]).toEqual([false, url])
    expect(await rowsKept(postgres.url)).toBe(2)
  })

  it('recovers from kill -9 of itself', async () => {
    process.kill(postgres.pid, 'SIGKILL')
    expect(await postgres.ended).toBe('ended by SIGKILL')
    postgres = await startPostgres(dataDirectory)
    expect(await rowsKept(postgres.url)).toBe(3)
  })

  it('recovers from kill -9 of one of its helpers by itself', async () => {
    const [helper] = processesIn(places.cluster).filter((pid) => pid !== postgres.pid)
    process.kill(helper!, 'SIGKILL')
    await expect.poll(() => rowsKept(postgres.url).catch(() => 0), { timeout: 20_000 }).toBe(4)
  })

  it('ends an earlier one that outlived its launcher, and takes its place', async () => {
    const earlier = postgres.pid
    postgres = await startPostgres(dataDirectory)
    expect(processesIn(places.cluster)).not.toContain(earlier)
    expect(await rowsKept(postgres.url)).toBe(5)
  })

  it('is not misled by a pid file whose number is another program’s', async () => {
    await postgres.stop()
    const other = spawn('sleep', ['60'])
    writeFileSync(places.pidFile, `${other.pid}\n${places.cluster}\n1\n1\n\n\n\nready\n`)
    postgres = await startPostgres(dataDirectory)
    expect(await rowsKept(postgres.url)).toBe(6)
    expect(other.kill()).toBe(true)
  })

  it('begins again where making it was cut short', async () => {
    const cut = mkdtempSync(path.join(cache, 'postgres-'))
    execFileSync('mkdir', ['-p', path.join(placesOf(cut).home, 'cluster.new', 'base')])
    const fresh = await startPostgres(cut)
    expect([fresh.created, await rowsKept(fresh.url)]).toEqual([true, 1])
    await fresh.stop()
    rmSync(cut, { recursive: true })
  })
})

describe.runIf(process.getuid?.() === 0)('as root, below a folder that only root enters,', () => {
  const program = path.join(postgresBinaries(), 'bin', 'postgres')

  for (const way of waysForRoot)
    it(`PostgreSQL can be run by ${way.prefix.join(' ')}`, () => {
      const { prefix } = runAs(program, places.home, [way])
      const script = 'cd "$0" && id -u && exec "$1" --version'
      const [first = '', ...rest] = [...prefix, 'sh', '-c', script, places.home, program]
      const { stdout } = spawnSync(first, rest, { encoding: 'utf8' })
      expect(stdout).toMatch(/^(1000|65534)\npostgres \(PostgreSQL\) 18\./)
    })

  it('a machine that offers no way is said to be one', () => {
    expect(() => runAs(program, places.home, [])).toThrow(PlainFailure)
    expect(existsSync(places.cluster)).toBe(true)
  })
})
