import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Identity a process that cannot be mistaken for a later one with the same number
 * @property {number} pid
 * @property {string} started clock ticks since boot and the boot's own id; '' where there is no /proc
 */

/**
 * @param {number} pid
 * @returns {Identity}
 */
export const identityOf = (pid) => ({ pid, started: startOf(pid) })

/**
 * Whether the very process is alive. A zombie still answers kill(pid, 0), and process numbers are
 * used again (in containers after every start), so both are looked at.
 *
 * @param {Identity} identity
 */
export function isAlive({ pid, started }) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  const now = startOf(pid)
  return now !== '' && (started === '' || now === started)
}

/**
 * Fields of /proc/PID/stat after the command name, which may itself hold spaces and brackets:
 * [0] state, [1] parent, [19] start time. undefined when there is no such process.
 *
 * @param {number} pid
 * @returns {string[] | undefined}
 */
export function processFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function startOf(pid) {
  const fields = processFields(pid)
  if (!fields || fields[0] === 'Z' || fields[0] === 'X') return ''
  return `${fields[19]}@${bootId()}`
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}
