/**
 * @typedef {object} Outcome of one step of a test run
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{ name: string, message: string }[]} failures what failed and how
 * @property {string[]} skips names of what was skipped
 */

/** @type {Outcome} */
export const passedOnce = { passed: 1, failed: 0, skipped: 0, failures: [], skips: [] }

/**
 * @param {string} name
 * @param {string} message
 * @returns {Outcome}
 */
export const failedOnce = (name, message) => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [{ name, message }],
  skips: [],
})

/**
 * @param {string} name
 * @returns {Outcome}
 */
export const skippedOnce = (name) => ({ passed: 0, failed: 0, skipped: 1, failures: [], skips: [name] })

/**
 * The sum of all steps.
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export const sum = (outcomes) => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  skipped: outcomes.reduce((total, { skipped }) => total + skipped, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
  skips: outcomes.flatMap(({ skips }) => skips),
})

/**
 * The one line that people and machines read: always the last.
 * @param {Outcome} outcome
 */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
