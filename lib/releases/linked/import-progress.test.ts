import { describe, expect, it } from 'vitest'
import { ImportClock } from './import-progress'

const clockAt = (rows: number) => {
  let time = 0
  const clock = new ImportClock(rows, () => time)
  return { clock, wait: (seconds: number) => (time += seconds * 1000) }
}

describe('how long an import still takes', () => {
  it('is guessed from the usual rates at first', () => {
    const { clock } = clockAt(6_000_000)
    expect(clock.begin('receive')).toEqual({
      step: 'receive',
      rows: 6_000_000,
      done: 0,
      secondsLeft: 15 + 6 + 10 + 2 + 12,
    })
  })

  it('follows the step under way once a tenth of it is done', () => {
    const { clock, wait } = clockAt(6_000_000)
    clock.begin('receive')
    wait(30)
    expect(clock.at(0.5)).toMatchObject({ done: 3_000_000, secondsLeft: 30 + 30 })
  })

  it('follows the steps that are done: a machine of half the speed takes twice as long', () => {
    const { clock, wait } = clockAt(6_000_000)
    clock.begin('receive')
    wait(30)
    expect(clock.begin('journeys').secondsLeft).toBe(2 * (6 + 10 + 2 + 12))
  })

  it('learns nothing from a step whose files were there', () => {
    const { clock, wait } = clockAt(6_000_000)
    clock.begin('receive')
    wait(0.01)
    expect(clock.begin('journeys').secondsLeft).toBe(6 + 10 + 2 + 12)
  })

  it('never falls below nothing', () => {
    const { clock, wait } = clockAt(10)
    clock.begin('load')
    wait(5)
    expect(clock.at(1)).toMatchObject({ done: 10, secondsLeft: 0 })
    expect(clock.at(2).done).toBe(10)
  })
})
