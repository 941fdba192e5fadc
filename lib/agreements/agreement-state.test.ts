import { expect, test } from 'vitest'
import { agreementState, isActive } from './agreement-state'

const term = { from: '2026-01-10', to: '2026-12-31', endedOn: null }

test.each([
  ['2026-01-09', 'not-started'],
  ['2026-01-10', 'active'],
  ['2026-10-31', 'active'],
  ['2026-11-01', 'ending'],
  ['2026-12-31', 'ending'],
  ['2027-01-01', 'expired'],
] as const)('on %s it is %s', (today, state) => {
  expect(agreementState(term, today)).toBe(state)
})

test('one that was ended is so on any day, whatever its last one', () => {
  for (const today of ['2026-01-01', '2026-06-01', '2027-06-01'])
    expect(agreementState({ ...term, endedOn: '2026-03-01' }, today)).toBe('ended')
})

test('it is active from its first to its last day, both included', () => {
  const days = ['2026-01-09', '2026-01-10', '2026-12-31', '2027-01-01']
  expect(days.map((day) => isActive(agreementState(term, day)))).toEqual([false, true, true, false])
})
