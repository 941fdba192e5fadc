import { readdirSync, readFileSync } from 'node:fs'
import { processFields } from '../launcher/process-identity.mjs'

/**
 * The live processes that work for a data folder, found by the environment they were started with.
 *
 * @param {string} dataDirectory
 * @returns {{ pid: number, command: string }[]}
 */
export const processesOf = (dataDirectory) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && worksFor(pid, dataDirectory))
    .map((pid) => ({ pid, command: read(pid, 'cmdline').replaceAll('\0', ' ').trim() }))

/**
 * @param {number} pid
 * @param {string} dataDirectory
 */
const worksFor = (pid, dataDirectory) =>
  processFields(pid)?.[0] !== 'Z' && read(pid, 'environ').split('\0').includes(`DATA_DIR=${dataDirectory}`)

/**
 * @param {number} pid
 * @param {string} name
 */
function read(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return '' // gone, or another person's
  }
}
