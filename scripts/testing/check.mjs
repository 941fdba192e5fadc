import { PlainFailure } from '../launcher/plain-failure.mjs'
import { runChild } from '../launcher/run-child.mjs'
import { failedOnce, passedOnce } from './tally.mjs'
import { testEnvironment } from './test-environment.mjs'

/**
 * Runs a program whose success is one test passed.
 *
 * @param {{ name: string, doing: string, args: string[], env?: NodeJS.ProcessEnv }} task
 * @param {AbortSignal} signal
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export const check = (task, signal) =>
  counted(task.doing, async () => {
    await runChild({ env: testEnvironment(), keep: 100, ...task, signal })
  })

/**
 * Counts work that succeeds or throws as one test.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function counted(name, work) {
  try {
    await work()
    return passedOnce
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error
    return failedOnce(name, `${error.message}\n${error.details ?? ''}`)
  }
}
