import { expect, it } from 'vitest'
import { progressLine } from './progress-line'

it('says what is done, rows and the time left', () => {
  const at = (secondsLeft: number) =>
    progressLine({ step: 'cells', rows: 12_500_000, done: 6_250_000, secondsLeft })
  expect(at(41)).toBe('counting measures: 6,250,000 of 12,500,000 rows, 41 s left')
  expect(at(125)).toMatch(/, 2 min left$/)
  expect(at(7_500)).toMatch(/, 2 h 5 min left$/)
})
