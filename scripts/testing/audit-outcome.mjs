import { failedOnce, passedOnce, skippedOnce } from './tally.mjs'

/**
 * @typedef {{ url?: string, title?: string, severity?: string }} Advisory
 * @typedef {object} AuditReport the parts we read of what `npm audit --json` writes (npm 7 and later)
 * @property {Record<string, { name: string, severity: string, via: (string | Advisory)[] }>} [vulnerabilities]
 * @property {{ vulnerabilities?: Record<string, number> }} [metadata]
 * @property {string} [message] of a registry that did not answer
 *
 * @typedef {object} Exception a weakness that is known and does not reach us
 * @property {string} advisory its address ends in this: GHSA-…
 * @property {string} package
 * @property {string} reason
 * @property {string} until the day, YYYY-MM-DD, after which it counts again
 */

const grave = new Set(['high', 'critical'])
const name = 'known weaknesses in packages'

/**
 * What an audit says of the packages. No answer is no pass: it is counted as skipped, and said.
 *
 * @param {AuditReport} report
 * @param {Exception[]} exceptions
 * @param {string} today YYYY-MM-DD
 * @returns {import('./tally.mjs').Outcome}
 */
export function auditOutcome(report, exceptions, today) {
  if (!report.vulnerabilities || !report.metadata?.vulnerabilities)
    return skippedOnce(`${name}: the registry did not answer (${report.message ?? 'no report'})`)
  const wrong = exceptions
    .filter(({ advisory, package: of, reason, until }) => !advisory || !of || !reason || !until)
    .map((one) => `an exception must name advisory, package, reason and until: ${JSON.stringify(one)}`)
  /** @param {string} of @param {Advisory} advisory */
  const excepted = (of, { url = '' }) =>
    exceptions.some((one) => one.package === of && url.endsWith(`/${one.advisory}`) && one.until >= today)
  // A package that only needs another that is weak has no advisory of its own: the other one is listed, too.
  const found = Object.values(report.vulnerabilities).flatMap(({ name: of, via }) =>
    via
      .filter((one) => typeof one !== 'string')
      .filter((one) => grave.has(one.severity ?? '') && !excepted(of, one))
      .map(({ title, url, severity }) => `${of}: ${severity}: ${title} (${url})`),
  )
  const faults = [...wrong, ...new Set(found)]
  return faults.length > 0 ? failedOnce(name, faults.join('\n')) : passedOnce
}
