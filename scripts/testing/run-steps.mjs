import { reportFailure } from '../launcher/report-failure.mjs'
import { Stopped } from '../launcher/stopped.mjs'
import { stopSignal } from '../launcher/stop-signal.mjs'
import { Progress } from '../launcher/progress.mjs'
import { countLine, failedOnce, sum } from './tally.mjs'
import { skippedOnlyWithoutShared } from './without-shared.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */
/** @typedef {import('../launcher/prepare.mjs').Context} Context */

/**
 * Runs the steps of a test command, says what failed and what was skipped, and ends with the line of
 * counts. Ends this process: 0 when nothing failed, else 1.
 *
 * @param {(context: Context, add: (outcome: Outcome) => void) => Promise<void>} steps hand in what they counted
 * @returns {Promise<never>}
 */
export async function runSteps(steps) {
  const stop = stopSignal()
  const progress = new Progress()
  const began = performance.now()
  /** @type {Outcome[]} */
  const outcomes = []
  try {
    await steps({ progress, signal: stop.signal }, (outcome) => void outcomes.push(outcome))
  } catch (error) {
    if (error instanceof Stopped) {
      progress.line('\nStopped.')
      process.exit(130)
    }
    reportFailure(error)
    outcomes.push(failedOnce('the run itself', error instanceof Error ? error.message : String(error)))
  }
  const total = skippedOnlyWithoutShared(sum(outcomes))
  for (const { name, message } of total.failures) progress.line(`\n✗ ${name}\n${indented(message)}`)
  if (total.skips.length) progress.line(`\nSkipped:\n${total.skips.map((name) => `  – ${name}`).join('\n')}`)
  progress.line(`\nin ${Math.round((performance.now() - began) / 1000)} s`)
  progress.line(countLine(total))
  process.exit(total.failed === 0 ? 0 : 1)
}

/** @param {string} text */
const indented = (text) =>
  text
    .trimEnd()
    .split('\n')
    .slice(0, 100)
    .map((line) => `    ${line}`)
    .join('\n')
