import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { logs, shown } from './places.mjs'
import { systemFault } from './system-fault.mjs'

/**
 * Says on stderr what went wrong, in one sentence, and returns the exit code. A fault that nobody
 * foresaw is said by its message; its stack goes to a log file, never to the terminal.
 *
 * @param {unknown} fault
 * @returns {number} the exit code
 */
export function reportFailure(fault) {
  if (fault instanceof PlainFailure) {
    process.stderr.write(`\n${fault.message}\n${fault.details ? `\n${fault.details}\n` : ''}`)
    return fault.exitCode
  }
  const known = systemFault(fault)
  if (known) {
    process.stderr.write(`\n${known}\n`)
    return 1
  }
  const error = fault instanceof Error ? fault : new Error(String(fault))
  process.stderr.write(`\nSomething unexpected went wrong: ${error.message}${keepStack(error)}\n`)
  return 1
}

/** @param {Error} error */
function keepStack(error) {
  try {
    const file = path.join(logs, 'failure.log')
    mkdirSync(logs, { recursive: true })
    writeFileSync(file, `${new Date().toISOString()}\n${error.stack}\n`)
    return ` (details in ${shown(file)}).`
  } catch {
    return '.' // the disk may be what failed: then the message has to do
  }
}
