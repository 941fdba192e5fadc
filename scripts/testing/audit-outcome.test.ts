import { expect, test } from 'vitest'
import { auditOutcome } from './audit-outcome.mjs'

const today = '2026-11-22'
const report = (severity: string, of = 'left-pad') => ({
  vulnerabilities: {
    [of]: {
      ...{ name: of, severity },
      via: [{ title: 'Pads too far', url: 'https://github.com/advisories/GHSA-aaaa', severity }],
    },
    // Weak only by what it needs.
    'needs-it': { name: 'needs-it', severity, via: [of] },
  },
  metadata: { vulnerabilities: { [severity]: 2 } },
})
const none = { vulnerabilities: {}, metadata: { vulnerabilities: { high: 0 } } }
const excepted = { advisory: 'GHSA-aaaa', package: 'left-pad', reason: 'We do not pad.', until: today }
const counts = ({ passed, failed, skipped }: ReturnType<typeof auditOutcome>) => [passed, failed, skipped]

test('high and critical weaknesses fail, by name and address; lesser ones pass', () => {
  for (const severity of ['high', 'critical']) {
    const outcome = auditOutcome(report(severity), [], today)
    expect(counts(outcome)).toEqual([0, 1, 0])
    expect(outcome.failures[0]!.message).toBe(
      `left-pad: ${severity}: Pads too far (https://github.com/advisories/GHSA-aaaa)`,
    )
  }
  for (const severity of ['low', 'moderate'])
    expect(counts(auditOutcome(report(severity), [], today))).toEqual([1, 0, 0])
  expect(counts(auditOutcome(none, [], today))).toEqual([1, 0, 0])
})

test('an exception holds for its package, its advisory and until its day, and must give a reason', () => {
  expect(counts(auditOutcome(report('high'), [excepted], today))).toEqual([1, 0, 0])
  for (const wrong of [
    { until: '2026-11-21' },
    { package: 'right-pad' },
    { advisory: 'GHSA-bbbb' },
    { reason: '' },
  ])
    expect(counts(auditOutcome(report('high'), [{ ...excepted, ...wrong }], today))).toEqual([0, 1, 0])
})

test('a registry that does not answer is said to be skipped, never passed', () => {
  for (const answer of [{}, { message: '405 Method Not Allowed' }, { vulnerabilities: {} }]) {
    const outcome = auditOutcome(answer, [excepted], today)
    expect(counts(outcome)).toEqual([0, 0, 1])
    expect(outcome.skips[0]).toContain('the registry did not answer')
  }
})
