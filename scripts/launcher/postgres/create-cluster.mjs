import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../plain-failure.mjs'
import { keptSecret } from '../secret.mjs'
import { systemFault } from '../system-fault.mjs'
import { postgresEnvironment } from './environment.mjs'
import { placesOf } from './places.mjs'
import { giveTo } from './run-as.mjs'

export const database = 'criminal_justice'
export const owner = 'owner'

/**
 * Makes the database cluster of a data folder, once: passwords by scram-sha-256, text in UTF-8 without
 * need of a system locale. The service's owner role is no superuser but may make roles and databases and
 * end sessions, as on a managed PostgreSQL. All is made beside and renamed at the end, so that a crash
 * leaves nothing half made.
 *
 * @param {string} dataDirectory
 * @param {string} bin folder of PostgreSQL's programs
 * @param {import('./run-as.mjs').RunAs} as
 * @returns {Promise<boolean>} whether one was made
 */
export async function createCluster(dataDirectory, bin, as) {
  const { home, cluster, password } = placesOf(dataDirectory)
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return false
  const fresh = path.join(home, 'cluster.new')
  const superuserPassword = path.join(home, 'superuser-password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  keptSecret(superuserPassword)
  if (as.owner !== undefined) {
    giveTo(fresh, as.owner)
    giveTo(superuserPassword, as.owner)
  }
  const choices = [
    `--pgdata=${fresh}`,
    '--username=postgres',
    `--pwfile=${superuserPassword}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
  await run([...as.prefix, path.join(bin, 'initdb'), ...choices], '')
  const setUp = `
    CREATE ROLE ${owner} LOGIN CREATEROLE CREATEDB PASSWORD '${keptSecret(password)}';
    GRANT pg_signal_backend TO ${owner};
    CREATE DATABASE ${database} OWNER ${owner};`
  const single = ['--single', '-D', fresh, '-c', 'log_checkpoints=off', 'postgres']
  // In single-user mode a statement ends with its line.
  await run(
    [...as.prefix, path.join(bin, 'postgres'), ...single],
    `${setUp.trim().replace(/\n\s*/g, '\n')}\n`,
  )
  renameSync(fresh, cluster)
  return true
}

/**
 * @param {string[]} command
 * @param {string} input
 * @returns {Promise<void>}
 */
function run([first = '', ...rest], input) {
  const child = spawn(first, rest, { stdio: 'pipe', detached: true, env: postgresEnvironment() })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  child.stdin.on('error', () => {}) // ended before it read: its exit code says why
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 && !/(^|\s)(ERROR|FATAL|PANIC):/m.test(output)) return resolve()
      const fault = systemFault(output)
      reject(
        fault
          ? new PlainFailure(fault)
          : new PlainFailure('The embedded PostgreSQL could not make its database.', {
              details: output.trim(),
            }),
      )
    })
  })
}
