import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { npmProgram } from '../launcher/npm.mjs'
import { root } from '../launcher/places.mjs'
import { runChild } from '../launcher/run-child.mjs'
import { auditOutcome } from './audit-outcome.mjs'

/**
 * Asks the registry for known weaknesses of the packages that the service runs with. High and critical ones fail, except
 * those of docs/dependency-exceptions.json; where the registry cannot be asked, that is said and counted as skipped.
 *
 * @param {AbortSignal} signal
 * @param {(text: string) => void} note
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function auditDependencies(signal, note) {
  /** @type {string[]} */
  const lines = []
  await runChild({
    name: 'npm-audit',
    doing: 'Asking for known weaknesses',
    args: [npmProgram(), 'audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=20000'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(120_000)]),
    onLine: (line, from) => from === 'stdout' && lines.push(line),
  }).catch((error) => {
    // npm ends with 1 for weaknesses and for a registry that does not answer: what it wrote tells which. A run that was
    // stopped stays one.
    if (signal.aborted || !(error instanceof Error)) throw error
    if (!(error instanceof PlainFailure)) lines.length = 0
  })
  const exceptions = JSON.parse(readFileSync(path.join(root, 'docs/dependency-exceptions.json'), 'utf8'))
  const outcome = auditOutcome(reportOf(lines.join('\n')), exceptions, new Date().toISOString().slice(0, 10))
  note(outcome.failed ? 'some are weak' : outcome.skipped ? 'skipped: the registry did not answer' : 'none')
  return outcome
}

/**
 * @param {string} text
 * @returns {import('./audit-outcome.mjs').AuditReport}
 */
function reportOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    return { message: 'no report' }
  }
}
