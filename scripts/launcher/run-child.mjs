import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { PlainFailure } from './plain-failure.mjs'
import { logs, root, shown } from './places.mjs'
import { Stopped } from './stopped.mjs'
import { systemFault } from './system-fault.mjs'

const leash = path.join(root, 'scripts/launcher/leash.mjs')

/**
 * Runs a Node program to its end, out of sight: its output goes to a log file and, line by line, to
 * `onLine`. It leads a process group of its own, which ends with the signal or with this process.
 *
 * @param {object} task
 * @param {string} task.name of the log file
 * @param {string} task.doing for the failure's sentence: "Building the pages"
 * @param {string[]} task.args of node
 * @param {NodeJS.ProcessEnv} [task.env]
 * @param {boolean} [task.secret] whether its standard output holds secrets and stays out of the log
 * @param {number} [task.keep] how many of its last lines a failure shows
 * @param {AbortSignal} task.signal
 * @param {(line: string, from: 'stdout' | 'stderr') => void} [task.onLine]
 * @returns {Promise<{ lastLine: string }>} the last line that is not empty of standard output
 * @throws {PlainFailure} with the last lines of its output
 */
export async function runChild({
  name,
  doing,
  args,
  env = process.env,
  secret = false,
  keep = 30,
  signal,
  onLine,
}) {
  if (signal.aborted) throw new Stopped()
  mkdirSync(logs, { recursive: true })
  const log = path.join(logs, `${name}.log`)
  const file = createWriteStream(log, { mode: 0o600 })
  /** @type {Error | undefined} */
  let logFault
  file.on('error', (error) => {
    logFault = error
  })

  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd: root,
    env: { ...env, LEASH_HELD_BY: String(process.pid) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const stop = () => stopGroup(child)
  signal.addEventListener('abort', stop, { once: true })

  /** @type {string[]} */
  const tail = []
  let lastLine = ''
  /** @param {'stdout' | 'stderr'} from */
  const follow = async (from) => {
    const stream = child[from]
    if (!stream) return
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      if (!(secret && from === 'stdout')) file.write(`${line}\n`)
      if (line.trim() === '') continue
      if (from === 'stdout') lastLine = line
      if (!isStack(line) && !(secret && from === 'stdout')) tail.push(line)
      if (tail.length > keep) tail.shift()
      onLine?.(line, from)
    }
  }
  /** @type {Promise<{ code: number | null, by: NodeJS.Signals | null }>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, by) => resolve({ code, by }))
  })
  const [{ code, by }] = await Promise.all([ended, follow('stdout'), follow('stderr')])
  signal.removeEventListener('abort', stop)
  await new Promise((resolve) => file.end(resolve)).catch(() => {})

  if (signal.aborted) throw new Stopped()
  if (code === 0) return { lastLine }
  const fault = systemFault(logFault) ?? systemFault(tail.join('\n'))
  if (fault) throw new PlainFailure(fault)
  const how = by ? `was ended by ${by}` : `ended with code ${code}`
  throw new PlainFailure(`${doing} failed (it ${how}); the whole log is ${shown(log)}.`, {
    details: tail.map((line) => `  ${line}`).join('\n'),
  })
}

/**
 * Frames of a stack trace say nothing to a person at the terminal; the log keeps them.
 * @param {string} line
 */
const isStack = (line) => /^\s+at |^Node\.js v\d/.test(line)

/** @param {import('node:child_process').ChildProcess} child */
function stopGroup(child) {
  killGroup(child, 'SIGTERM')
  const force = setTimeout(() => killGroup(child, 'SIGKILL'), 3000)
  child.once('exit', () => {
    clearTimeout(force)
    killGroup(child, 'SIGKILL') // what it started and left
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function killGroup(child, name) {
  if (!child.pid) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
  } catch {
    // ended already
  }
}
