import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { xmr } from '../spc/xmr'
import { removeSeason } from './season'

const runs = 1000

/** Series of AR(1) noise (standard deviation 1) with a wave over the year. */
function outcomes(months: number, phi: number, height: number) {
  const random = createRandom(31)
  let present = 0
  let outside = 0
  let outsideAsGiven = 0
  for (let run = 0; run < runs; run += 1) {
    let noise = random.normal()
    const series = Array.from({ length: months }, (_, i) => {
      noise = phi * noise + Math.sqrt(1 - phi * phi) * random.normal()
      return noise + height * Math.sin((i * Math.PI) / 6)
    })
    const season = removeSeason(series, 12)
    if (season.presence === 'present') present += 1
    outside += xmr(season.adjusted).points.filter((point) => point.outsideLimits).length
    outsideAsGiven += xmr(series).points.filter((point) => point.outsideLimits).length
  }
  const share = present / runs
  const error = Math.sqrt(Math.max(share * (1 - share), 1 / runs) / runs)
  const points = runs * months
  console.log(
    `${months} months, φ ${phi}, height ${height}: season ${(100 * share).toFixed(1)} % ± ${(100 * error).toFixed(1)}; ` +
      `outside limits ${((100 * outside) / points).toFixed(2)} %, as given ${((100 * outsideAsGiven) / points).toFixed(2)} %`,
  )
  return { share, error, outside: outside / points, asGiven: outsideAsGiven / points }
}

describe('season', () => {
  it.each([
    [36, 0],
    [60, 0],
    [60, 0.3],
    [60, 0.6],
    [96, 0.6],
  ])('%d months of noise with φ = %d: seen in at most 6 %%', (months, phi) => {
    const { share, error } = outcomes(months, phi, 0)
    expect(share - 2 * error).toBeLessThan(0.06)
  })

  it('a wave as high as two standard deviations is seen in five years, and its false signals go', () => {
    const { share, outside, asGiven } = outcomes(60, 0, 2)
    expect(share).toBeGreaterThan(0.99)
    expect(outside).toBeLessThan(0.01)
    expect(asGiven).toBeGreaterThan(3 * outside)
  })
})
