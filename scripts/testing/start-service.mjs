import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { logs, root } from '../launcher/places.mjs'
import { freePort } from '../launcher/port.mjs'
import { testEnvironment } from './test-environment.mjs'

/**
 * @typedef {object} Service a whole service, started as a person starts it
 * @property {string} address
 * @property {number} pid of the launcher
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | null>} ended the exit code; null when it was killed
 * @property {() => string} output
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the service on a free port and waits until it is ready.
 *
 * @param {string} dataDirectory
 * @param {Record<string, string>} [settings] environment variables
 * @returns {Promise<Service>}
 */
export async function startService(dataDirectory, settings = {}) {
  const port = await freePort()
  mkdirSync(logs, { recursive: true })
  const log = path.join(logs, 'service.log')
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: testEnvironment({
      PORT: String(port),
      DATA_DIR: dataDirectory,
      // Few invented records: enough that every page has figures, and the first start stays short.
      DEMONSTRATION_SCALE: '0.002',
      NODE_ENV: 'production',
      ...settings,
    }),
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  const said = () => readFileSync(log, 'utf8')
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code))
  })
  /** @type {Promise<string>} */
  const ready = new Promise((resolve) => {
    child.on(
      'message',
      (/** @type {{ ready?: string }} */ message) => message.ready && resolve(message.ready),
    )
  })
  const address = await Promise.race([
    ready,
    ended.then((code) => {
      throw new PlainFailure(`The service did not start (exit code ${code}).`, { details: said() })
    }),
  ])
  return {
    address,
    pid: child.pid ?? 0,
    child,
    ended,
    output: said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
