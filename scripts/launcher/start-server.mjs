import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainFailure } from './plain-failure.mjs'
import { root } from './places.mjs'
import { portTaken } from './port.mjs'
import { Stopped } from './stopped.mjs'
import { systemFault } from './system-fault.mjs'

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {Promise<string>} ended says how it ended
 * @property {(hasty?: AbortSignal) => Promise<void>} stop
 */

/**
 * Starts the web server and waits until it answers on /api/health. What it prints until then is shown
 * only when it fails; from then on it is passed on.
 *
 * @param {{ port: number, host: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} task
 * @returns {Promise<Server>}
 */
export async function startServer({ port, host, env, signal }) {
  if (signal.aborted) throw new Stopped()
  const child = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], {
    cwd: root,
    env: { ...env, PORT: String(port), HOST: host, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, by) => resolve(by ? `ended by ${by}` : `ended with code ${code}`))
  })
  const output = passOn(child)
  /** @type {string | undefined} */
  let fault
  child.on('message', (/** @type {{ fault?: string }} */ message) => {
    fault ??= message.fault
  })
  const server = { pid: child.pid ?? 0, ended, stop: stopServer(child, ended) }
  try {
    await untilHealthy(`http://${dialled(host)}:${port}/api/health`, ended, signal)
    output.open()
    return server
  } catch (error) {
    await server.stop()
    if (fault === 'EADDRINUSE') throw new PlainFailure(portTaken(port))
    const full = systemFault(output.held())
    if (full) throw new PlainFailure(full)
    if (error instanceof PlainFailure) error.details = output.held()
    throw error
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function passOn(child) {
  let opened = false
  /** @type {string[]} */
  const kept = []
  for (const from of /** @type {const} */ (['stdout', 'stderr'])) {
    const stream = child[from]
    if (!stream) continue
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      if (opened) process[from].write(`${line}\n`)
      else if (kept.push(line) > 30) kept.shift()
    })
  }
  return {
    open: () => {
      opened = true
      kept.length = 0
    },
    held: () => kept.map((line) => `  ${line}`).join('\n'),
  }
}

/** @param {string} host */
const dialled = (host) => {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * @param {string} url
 * @param {Promise<string>} ended
 * @param {AbortSignal} signal
 */
async function untilHealthy(url, ended, signal) {
  let end = ''
  ended.then((how) => (end = how))
  let last = 'no answer'
  const until = Date.now() + 90_000
  while (Date.now() < until) {
    if (signal.aborted) throw new Stopped()
    if (end) throw new PlainFailure(`The web server did not start (it ${end}).`)
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
      await response.arrayBuffer()
      if (response.ok) return
      last = `status ${response.status}`
    } catch {
      // not listening yet
    }
    await wait(40)
  }
  throw new PlainFailure(`The web server did not become ready in 90 seconds (/api/health: ${last}).`)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<string>} ended
 * @returns {(hasty?: AbortSignal) => Promise<void>}
 */
const stopServer = (child, ended) => async (hasty) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = () => child.kill('SIGKILL')
  const timer = setTimeout(force, 5000)
  if (hasty?.aborted) force()
  hasty?.addEventListener('abort', force)
  await ended
  clearTimeout(timer)
  hasty?.removeEventListener('abort', force)
}
