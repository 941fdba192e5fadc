import { expect, test } from 'vitest'
import { checkChanges } from './changes-check'

/** A seeded sample of `npm run bench -- changes`. */
test('intervals hold injected effects nine times in ten, and places without one are rarely called clear', () => {
  const tests = [1, 2, 3, 4, 5, 6].flatMap((seed) => checkChanges(seed))
  const answered = tests.flatMap(({ factor, answer }) => (answer ? [{ factor, ...answer }] : []))
  const injected = answered.filter(({ factor }) => factor !== 1)
  const placebos = answered.filter(({ factor }) => factor === 1)
  expect(injected.length).toBeGreaterThan(80)
  const held = injected.filter(({ factor, lower, upper }) => lower <= factor && factor <= upper)
  // Three standard errors of a sample of this size below ninety in a hundred.
  expect(held.length / injected.length).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / injected.length))
  const clear = placebos.filter((one) => one.clear)
  expect(clear.length / placebos.length).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / placebos.length))
})
