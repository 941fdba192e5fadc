import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainFailure } from '../plain-failure.mjs'
import { identityOf, isAlive, processFields } from '../process-identity.mjs'
import { placesOf } from './places.mjs'

/**
 * Ends what an earlier run left: a PostgreSQL that outlived its launcher, or the helpers of one that
 * was killed. Only when no process works on the cluster any more is a stale postmaster.pid removed;
 * two PostgreSQLs on one cluster would destroy it.
 *
 * @param {string} dataDirectory
 * @returns {Promise<boolean>} whether there was anything
 * @throws {PlainFailure} when a process does not end
 */
export async function clearRemains(dataDirectory) {
  const { cluster, pidFile } = placesOf(dataDirectory)
  if (!existsSync(pidFile) && processesIn(cluster).length === 0) return false
  // Asked politely (fast shutdown), then firmly (recovers from its log at the next start), then ended.
  for (const [name, seconds] of /** @type {const} */ ([
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ])) {
    const postmaster = postmasterOf(pidFile, cluster)
    const targets = name === 'SIGINT' && postmaster ? [postmaster] : processesIn(cluster, postmaster)
    for (const pid of targets) send(pid, name)
    const until = Date.now() + seconds * 1000
    while (processesIn(cluster, postmasterOf(pidFile, cluster)).length && Date.now() < until) await wait(20)
    if (processesIn(cluster, postmasterOf(pidFile, cluster)).length === 0) {
      rmSync(pidFile, { force: true })
      return true
    }
  }
  throw new PlainFailure(
    `An earlier PostgreSQL still works on ${cluster} and does not end: end its processes first.`,
  )
}

/**
 * The live postmaster that the pid file names. The number may by now be another program's, or a zombie's.
 *
 * @param {string} pidFile
 * @param {string} cluster
 * @returns {number | undefined}
 */
export function postmasterOf(pidFile, cluster) {
  if (!existsSync(pidFile)) return undefined
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!isAlive(identityOf(pid))) return undefined
  if (process.platform !== 'linux') return pid
  return worksIn(pid, cluster) ? pid : undefined
}

/**
 * All live processes of a cluster: PostgreSQL's processes have it as their working folder.
 *
 * @param {string} cluster
 * @param {number} [known] used where the system does not tell
 * @returns {number[]}
 */
export function processesIn(cluster, known) {
  if (process.platform !== 'linux') return known === undefined ? [] : [known]
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, cluster))
}

/**
 * @param {number} pid
 * @param {string} cluster
 */
function worksIn(pid, cluster) {
  try {
    const state = processFields(pid)?.[0]
    return state !== undefined && state !== 'Z' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false // gone, or another person's
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function send(pid, name) {
  try {
    process.kill(pid, name)
  } catch {
    // ended already
  }
}
