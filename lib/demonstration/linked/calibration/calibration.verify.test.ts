import { describe, expect, it } from 'vitest'
import { calibrate, isNear } from './calibrate'
import { magnitudes } from './magnitudes'

// A quarter of everybody: the rare figures too.
describe.each([1])('the invented England and Wales of seed %i', async (seed) => {
  const figures = await calibrate(magnitudes, 0.25, seed)
  for (const { name, published, ours, error } of figures)
    console.log(
      `| ${name} | ${published.toPrecision(5)} | ${ours.toPrecision(5)} | ${error.toPrecision(2)} |`,
    )

  it.each(figures)('$name is about $published', (figure) => {
    expect(isNear(figure), `${figure.ours} ± ${figure.error}`).toBe(true)
  })
})
