import { describe, expect, it } from 'vitest'
import { calibrate, isNear } from './calibrate'
import { magnitudes } from './magnitudes'

// Two and a half in a hundred of everybody: chance moves the commoner figures by less than they are held to.
const common = magnitudes.filter(({ rare }) => !rare)
const figures = await calibrate(common, 0.025)

describe('the invented England and Wales', () => {
  it.each(figures)('$name is about $published', (figure) => {
    expect(figure.error).toBeLessThan(Math.max(0.07 * figure.published, 0.5))
    expect(isNear(figure), `${figure.ours} ± ${figure.error}`).toBe(true)
  })
})
