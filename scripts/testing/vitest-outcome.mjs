import path from 'node:path'
import { root } from '../launcher/places.mjs'

/**
 * @typedef {object} VitestReport the parts we read of what vitest's JSON reporter writes
 * @property {boolean} success
 * @property {{ name: string, status: string, message?: string, assertionResults: {
 *   fullName: string, status: string, failureMessages?: string[] | null }[] }[]} testResults
 */

/**
 * Counts single tests. A file that could not even be read counts as one failure, and so does a run that
 * failed though every test passed (an error nobody caught).
 *
 * @param {VitestReport} report
 * @returns {import('./tally.mjs').Outcome}
 */
export function vitestOutcome({ success, testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, name: `${path.relative(root, name)}: ${test.fullName}` })),
  )
  const broken = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed))
    .map(({ name, message }) => ({ name: path.relative(root, name), message: message || 'could not be run' }))
  const failures = [
    ...tests
      .filter(isFailed)
      .map(({ name, failureMessages }) => ({ name, message: (failureMessages ?? []).join('\n') })),
    ...broken,
  ]
  if (!success && failures.length === 0)
    failures.push({
      name: 'vitest',
      message: 'the run failed though every test passed: an error was not caught',
    })
  const skips = tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ name }) => name)
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failures.length,
    skipped: skips.length,
    failures,
    skips,
  }
}

/** @param {{ status: string }} test */
const isFailed = ({ status }) => status === 'failed'
