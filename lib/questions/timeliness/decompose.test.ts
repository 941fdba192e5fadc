import { expect, test } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { histogramOfDurations } from '@/lib/statistics/quantiles/day-histogram'
import { decompose, type ThreeSpans } from './decompose'

/** The same defendants with these mean days before the charge, up to sending, and in the Crown Court. */
function spans(seed: number, n: number, [a, b, c]: readonly [number, number, number]): ThreeSpans {
  const random = createRandom(seed)
  const draw = (mean: number) => Math.floor(random.exponential(mean))
  const cases = Array.from({ length: n }, () => [draw(a), draw(b), draw(c)] as const)
  return {
    fromOffence: histogramOfDurations(cases.map(([x, y, z]) => x + y + z)),
    fromCharge: histogramOfDurations(cases.map(([, y, z]) => y + z)),
    fromSending: histogramOfDurations(cases.map(([, , z]) => z)),
  }
}

test('the parts add up to the whole, now, before, and in their change', () => {
  const found = decompose(spans(1, 900, [60, 20, 240]), spans(2, 800, [55, 22, 200]))!
  const sum = (of: (part: (typeof found.stretches)[number]) => number) =>
    found.stretches.reduce((all, part) => all + of(part), 0)
  expect(sum(({ now }) => now)).toBeCloseTo(found.all.now, 9)
  expect(sum(({ before }) => before)).toBeCloseTo(found.all.before, 9)
  expect(sum(({ change }) => change)).toBeCloseTo(found.all.change, 9)
  expect([found.cases, found.casesBefore]).toEqual([900, 800])
})

test('the ranges hold the true change at least as often as they say, and more often where they are bounds', () => {
  const truth = { 'offence-to-charge': 5, 'charge-to-sending': 0, 'sending-to-completion': 30, all: 35 }
  const held: Record<string, number> = {}
  const times = 200
  for (let i = 0; i < times; i += 1) {
    const found = decompose(spans(2 * i, 150, [60, 20, 230]), spans(2 * i + 1, 150, [55, 20, 200]))!
    for (const { name, lower, upper } of [...found.stretches, found.all])
      if (lower <= truth[name] && truth[name] <= upper) held[name] = (held[name] ?? 0) + 1
  }
  for (const [name, count] of Object.entries(held)) expect(count / times, name).toBeGreaterThan(0.9)
  expect(held['offence-to-charge']! / times).toBeGreaterThan(0.99)
})

test('too few, or not the same defendants: nothing is said', () => {
  const good = spans(3, 100, [60, 20, 240])
  expect(decompose(good, spans(4, 29, [60, 20, 240]))).toBeNull()
  expect(decompose({ ...good, fromCharge: spans(5, 90, [1, 20, 240]).fromCharge }, good)).toBeNull()
})
