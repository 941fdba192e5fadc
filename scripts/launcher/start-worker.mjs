import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './places.mjs'

const tryAgainAfter = 5000
const leash = new URL('leash.mjs', import.meta.url).href

/**
 * Starts the worker, which does the jobs that stewards file in the browser, and starts it anew where it ends by itself:
 * pages never depend on it. It has the owner's connection, which the web server has not.
 *
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal, say: (text: string) => void }} task
 * @returns {{ stop: () => Promise<void> }}
 */
export function startWorker({ env, signal, say }) {
  const stopping = new AbortController()
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  const keep = async () => {
    while (!stopping.signal.aborted && !signal.aborted) {
      const how = await new Promise((resolve) => {
        const args = ['--import', leash, '--import', 'tsx', path.join(root, 'scripts/worker.ts')]
        child = spawn(process.execPath, args, {
          cwd: root,
          env: { ...env, LEASH_HELD_BY: String(process.pid) },
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
          detached: true,
        })
        child.once('error', (error) => resolve(error.message))
        child.once('close', (code, by) => resolve(by ? `ended by ${by}` : `ended with code ${code}`))
      })
      if (stopping.signal.aborted || signal.aborted) return
      say(`  ! The worker that receives deliveries was ${how}; it is started again.`)
      await wait(tryAgainAfter, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const kept = keep()
  return {
    stop: async () => {
      stopping.abort()
      child?.kill('SIGTERM')
      // It goes on with what it was at when it is started the next time.
      const force = setTimeout(() => child?.kill('SIGKILL'), 5000)
      await kept
      clearTimeout(force)
    },
  }
}
