/**
 * @typedef {{ title: string, file: string, line: number, tests: {
 *   projectName: string, status: string, results: { errors?: { message?: string }[] }[] }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {object} PlaywrightReport the parts we read of what Playwright's JSON reporter writes
 * @property {Suite[]} suites
 * @property {{ message?: string }[]} [errors]
 */

/**
 * Counts single tests, once for each project. A flaky test, passed at a second try, counts as failed.
 *
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Outcome}
 */
export function playwrightOutcome({ suites, errors = [] }) {
  const tests = suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.map(({ projectName, status, results }) => ({
      name: `e2e/${spec.file}:${spec.line}: ${spec.title}${projectName ? ` (${projectName})` : ''}`,
      status,
      message: results
        .flatMap((result) => result.errors ?? [])
        .map(({ message }) => message ?? '')
        .join('\n'),
    })),
  )
  const failures = [
    ...tests.filter(({ status }) => ['unexpected', 'flaky'].includes(status)),
    ...errors.map(({ message }) => ({ name: 'playwright', message: message ?? '' })),
  ].map(({ name, message }) => ({ name, message }))
  const skips = tests.filter(({ status }) => status === 'skipped').map(({ name }) => name)
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failures.length,
    skipped: skips.length,
    failures,
    skips,
  }
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]
