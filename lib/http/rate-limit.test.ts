import { expect, test } from 'vitest'
import { RateLimit } from './rate-limit'

test('so many at once, then one for every turn that passes', () => {
  const limit = new RateLimit({ times: 3, seconds: 60 })
  expect([0, 0, 0].map(() => limit.take('a', 0))).toEqual([0, 0, 0])
  expect(limit.take('a', 0)).toBe(20)
  expect(limit.take('b', 0)).toBe(0)
  expect(limit.take('a', 19_000)).toBe(1)
  expect(limit.take('a', 20_000)).toBe(0)
  expect(limit.take('a', 20_000)).toBe(20)
})

test('a long wait earns no more than the full number', () => {
  const limit = new RateLimit({ times: 2, seconds: 1 })
  limit.take('a', 0)
  expect([1, 2, 3].map(() => limit.take('a', 1_000_000) > 0)).toEqual([false, false, true])
})

test('made-up keys do not fill the memory, and do not free a key in use', () => {
  const limit = new RateLimit({ times: 1, seconds: 60 })
  limit.take('held', 0)
  for (let i = 0; i < 9_000; i += 1) limit.take(`made up ${i}`, 0)
  expect(limit.take('held', 0)).toBeGreaterThan(0)
})
