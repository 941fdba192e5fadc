import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainFailure } from '../plain-failure.mjs'
import { freePort, isFree } from '../port.mjs'
import { shown } from '../places.mjs'
import { systemFault } from '../system-fault.mjs'
import { postgresBinaries } from './binaries.mjs'
import { clearRemains, processesIn } from './clear-remains.mjs'
import { createCluster } from './create-cluster.mjs'
import { postgresEnvironment } from './environment.mjs'
import { isReady } from './is-ready.mjs'
import { ownerUrl } from './owner-url.mjs'
import { placesOf } from './places.mjs'
import { giveTo, runAs } from './run-as.mjs'

/**
 * @typedef {object} Postgres a running embedded PostgreSQL
 * @property {string} url of the owner
 * @property {number} pid
 * @property {boolean} created whether the cluster was made just now
 * @property {Promise<string>} ended says how it ended
 * @property {(hasty?: AbortSignal) => Promise<void>} stop
 */

/**
 * Starts the embedded PostgreSQL of a data folder, making it when there is none, and waits until it
 * takes connections: on 127.0.0.1 only, with a password. Whoever calls holds the lock of the folder.
 *
 * @param {string} dataDirectory absolute
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(dataDirectory) {
  const places = placesOf(dataDirectory)
  mkdirSync(places.home, { recursive: true, mode: 0o700 })
  const bin = path.join(postgresBinaries(), 'bin')
  const as = runAs(path.join(bin, 'postgres'), places.home)
  await clearRemains(dataDirectory)
  const created = await createCluster(dataDirectory, bin, as)
  if (as.owner !== undefined) giveTo(places.cluster, as.owner)

  const port = await choosePort(places.port)
  const log = openLog(places.log)
  const [first = '', ...rest] = [
    ...as.prefix,
    path.join(bin, 'postgres'),
    '-D',
    places.cluster,
    ...settings(port),
  ]
  const child = spawn(first, rest, {
    cwd: places.home,
    env: postgresEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, by) => resolve(by ? `ended by ${by}` : `ended with code ${code}`))
  })
  child.unref()
  try {
    await untilReady(dataDirectory, child, ended)
  } catch (error) {
    await stopPostgres(child, places.cluster, ended)
    throw error
  }
  return {
    url: ownerUrl(dataDirectory),
    pid: child.pid ?? 0,
    created,
    ended,
    stop: (hasty) => stopPostgres(child, places.cluster, ended, hasty),
  }
}

/**
 * The port is kept, so that tools of one's own find the database where it was, unless it was taken.
 * @param {string} file
 */
async function choosePort(file) {
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (kept > 0 && kept < 65_536 && (await isFree(kept))) return kept
  const port = await freePort()
  writeFileSync(file, `${port}\n`)
  return port
}

/**
 * The log of the last runs; a large one is put aside.
 * @param {string} file
 */
function openLog(file) {
  if (existsSync(file) && statSync(file).size > 5e6) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

/** @param {number} port */
const settings = (port) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // Errors go to who asked, with values that could identify a person; the log keeps what concerns the server.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '256MB',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '2GB',
    // One machine, no replica: loads into new tables need no log.
    wal_level: 'minimal',
    max_wal_senders: 0,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/**
 * @param {string} dataDirectory
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<string>} ended
 */
async function untilReady(dataDirectory, child, ended) {
  const { log } = placesOf(dataDirectory)
  const from = statSync(log).size
  let end = ''
  ended.then((how) => (end = how))
  const until = Date.now() + 120_000 // after a crash it first replays its log
  while (Date.now() < until) {
    if (isReady(dataDirectory, child.pid)) return
    if (end) break
    await wait(15)
  }
  const said = readFileSync(log).subarray(from).toString('utf8')
  const fault = systemFault(said)
  if (fault) throw new PlainFailure(fault)
  throw new PlainFailure(
    `The embedded PostgreSQL did not start (it ${end || 'gave no answer for two minutes'}); its log is ${shown(log)}.`,
    { details: said.trim().split('\n').slice(-8).join('\n') },
  )
}

/**
 * Fast shutdown; the haste of a second Ctrl-C makes it immediate, and the next start replays the log.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} cluster
 * @param {Promise<string>} ended
 * @param {AbortSignal} [hasty]
 */
async function stopPostgres(child, cluster, ended, hasty) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT')
    const hurry = () => child.kill('SIGQUIT')
    if (hasty?.aborted) hurry()
    hasty?.addEventListener('abort', hurry)
    const firmly = setTimeout(hurry, 20_000)
    const force = setTimeout(() => child.kill('SIGKILL'), 25_000)
    await ended
    for (const timer of [firmly, force]) clearTimeout(timer)
    hasty?.removeEventListener('abort', hurry)
  }
  // After a kill the helpers need a moment to notice.
  const until = Date.now() + 5000
  while (processesIn(cluster).length && Date.now() < until) await wait(20)
}
