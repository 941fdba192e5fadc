import { expect, test } from 'vitest'
import { nextChoice } from './next-choice'

const all = 'board=kent&measure=charge-rate&source=linked&from=2025-01&compare=england-and-wales&edition=3'

test('another measure keeps board, period, comparator, crime type and edition, and drops the split of the last one', () => {
  expect(nextChoice(`${all}&by=sex&category=female`, 'measure', 'conviction-rate')).toBe(
    'board=kent&measure=conviction-rate&from=2025-01&compare=england-and-wales&edition=3',
  )
  expect(nextChoice('board=kent&crime=adult-rape', 'measure', 'charge-rate')).toBe(
    'board=kent&crime=adult-rape&measure=charge-rate',
  )
})

test('crime type and split take each other’s place, since there are no figures of both at once', () => {
  expect(nextChoice('by=sex&category=female', 'crime', 'adult-rape')).toBe('crime=adult-rape')
  expect(nextChoice('crime=adult-rape', 'by', 'sex')).toBe('by=sex')
  expect(nextChoice('crime=adult-rape', 'category', 'robbery')).toBe('category=robbery')
})

test('an empty choice is the default, which is not in the address', () => {
  expect(nextChoice('crime=adult-rape&to=2025-12', 'crime', '')).toBe('to=2025-12')
  expect(nextChoice('by=sex&category=female', 'category', '')).toBe('by=sex')
  expect(nextChoice('by=sex&category=female', 'by', '')).toBe('')
})
