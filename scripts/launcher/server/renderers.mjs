import { fork } from 'node:child_process'
import path from 'node:path'
import { root } from '../places.mjs'

/** Megabytes for what a page makes and leaves: with Node's 16 it is copied again and again while pages are made. */
const youngSpace = 64

/**
 * Megabytes for what stays: answers and drawings that are kept, and pages in the making. Without a limit the collector lets
 * as much rubbish lie as the machine has room for.
 */
const oldSpace = 640

/** @typedef {{ pid: number, port: number }} Renderer a process that makes pages, and its port on the loopback interface */

/**
 * Starts processes that make pages and waits until they can.
 *
 * @param {number} count
 * @param {(how: string) => void} onEnd one of them has ended
 * @returns {Promise<readonly Renderer[]>}
 */
export const startRenderers = (count, onEnd) =>
  Promise.all(Array.from({ length: count }, () => startRenderer(onEnd)))

/** @param {(how: string) => void} onEnd @returns {Promise<Renderer>} */
function startRenderer(onEnd) {
  const child = fork(path.join(root, 'scripts/render.mjs'), {
    execArgv: [`--max-semi-space-size=${youngSpace}`, `--max-old-space-size=${oldSpace}`],
  })
  child.once('error', (error) => onEnd(`did not start: ${error.message}`))
  child.once('exit', (code, by) => onEnd(by ? `was ended by ${by}` : `ended with code ${code}`))
  return new Promise((resolve) => {
    child.once('message', (/** @type {{ port: number }} */ { port }) =>
      resolve({ pid: child.pid ?? 0, port }),
    )
  })
}
