import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { xmr } from './xmr'

const runs = 3000
const last = (values: number[]) => xmr(values).points.at(-1)!

/** Share of series whose last point signals, with its Monte Carlo error. */
function signalled(months: number, shift: number) {
  const random = createRandom(77)
  let found = 0
  for (let run = 0; run < runs; run += 1) {
    const series = Array.from({ length: months }, (_, i) => random.normal() + (i >= months - 7 ? shift : 0))
    if (last(series).specialCause) found += 1
  }
  const share = found / runs
  const error = Math.sqrt((share * (1 - share)) / runs)
  console.log(
    `${months} months, shift ${shift} in the last 7: ${(100 * share).toFixed(1)} % ± ${(100 * error).toFixed(1)}`,
  )
  return { share, error }
}

describe('how often the last point of an XmR chart signals', () => {
  it.each([24, 36, 60])('%d months of pure chance: under 3 %%', (months) => {
    const { share, error } = signalled(months, 0)
    expect(share + 2 * error).toBeLessThan(0.03)
  })

  it.each([36, 60])(
    '%d months with a shift of two standard deviations in the last seven: over two in three',
    (months) => {
      const { share, error } = signalled(months, 2)
      expect(share - 2 * error).toBeGreaterThan(2 / 3)
    },
  )
})
