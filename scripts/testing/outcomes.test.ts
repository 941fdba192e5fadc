import { describe, expect, it } from 'vitest'
import { root } from '../launcher/places.mjs'
import { playwrightOutcome } from './playwright-outcome.mjs'
import { countLine, failedOnce, passedOnce, skippedOnce, sum } from './tally.mjs'
import { vitestOutcome } from './vitest-outcome.mjs'
import { skippedOnlyWithoutShared } from './without-shared.mjs'

describe('the outcome of vitest', () => {
  const test = (fullName: string, status: string, failureMessages: string[] = []) => ({
    fullName,
    status,
    failureMessages,
  })

  it('counts single tests and says where each failure is', () => {
    const outcome = vitestOutcome({
      success: false,
      testResults: [
        {
          name: `${root}/lib/a.test.ts`,
          status: 'failed',
          assertionResults: [
            test('adds', 'passed'),
            test('divides', 'failed', ['expected 1']),
            test('waits', 'pending'),
            test('is to come', 'todo'),
          ],
        },
      ],
    })
    expect(outcome).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      failures: [{ name: 'lib/a.test.ts: divides', message: 'expected 1' }],
      skips: ['lib/a.test.ts: waits', 'lib/a.test.ts: is to come'],
    })
  })

  it('counts a file that could not be read as one failure', () => {
    const outcome = vitestOutcome({
      success: false,
      testResults: [
        { name: `${root}/lib/a.test.ts`, status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    })
    expect(outcome.failures).toEqual([{ name: 'lib/a.test.ts', message: 'no such module' }])
  })

  it('counts a run that failed though every test passed as one failure', () => {
    const outcome = vitestOutcome({
      success: false,
      testResults: [
        { name: `${root}/lib/a.test.ts`, status: 'passed', assertionResults: [test('adds', 'passed')] },
      ],
    })
    expect([outcome.passed, outcome.failed]).toEqual([1, 1])
  })
})

describe('the outcome of Playwright', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'sign-in.spec.ts',
    line: 3,
    tests: [{ projectName: 'desktop', status, results: [{ errors: message ? [{ message }] : [] }] }],
  })

  it('counts nested tests; one that passed at a second try has failed', () => {
    const outcome = playwrightOutcome({
      suites: [
        {
          title: 'file',
          specs: [spec('signs in', 'expected'), spec('later', 'skipped')],
          suites: [
            {
              title: 'inner',
              specs: [spec('signs out', 'unexpected', 'no button'), spec('wavers', 'flaky', 'late')],
            },
          ],
        },
      ],
      errors: [{ message: 'a file could not be read' }],
    })
    expect([outcome.passed, outcome.failed, outcome.skipped]).toEqual([1, 3, 1])
    expect(outcome.failures).toEqual([
      { name: 'e2e/sign-in.spec.ts:3: signs out (desktop)', message: 'no button' },
      { name: 'e2e/sign-in.spec.ts:3: wavers (desktop)', message: 'late' },
      { name: 'playwright', message: 'a file could not be read' },
    ])
  })
})

describe('the sum', () => {
  it('is one line', () => {
    const total = sum([passedOnce, passedOnce, failedOnce('types', 'wrong'), skippedOnce('golden: absent')])
    expect(countLine(total)).toBe('2 passed, 1 failed, 1 skipped')
  })

  it('counts golden and published tests that were skipped as failed where the shared material is', () => {
    const total = sum([
      passedOnce,
      skippedOnce('golden: absent'),
      skippedOnce('lib/releases/published.test.ts: loads'),
      skippedOnce('root only'),
    ])
    expect(countLine(skippedOnlyWithoutShared(total, true))).toBe('1 passed, 2 failed, 1 skipped')
    expect(countLine(skippedOnlyWithoutShared(total, false))).toBe('1 passed, 0 failed, 3 skipped')
  })
})
