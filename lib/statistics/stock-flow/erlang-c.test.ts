import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { erlangC } from './erlang-c'

/** Mean wait of arrivals drawn one by one: each takes the server that is free first. */
function simulatedWait(arrivals: number, services: number, servers: number, count: number): number {
  const random = createRandom(17)
  const free = new Array<number>(servers).fill(0)
  let now = 0
  let waited = 0
  for (let index = 0; index < count; index += 1) {
    now += random.exponential(1 / arrivals)
    const first = free.indexOf(Math.min(...free))
    const start = Math.max(now, free[first]!)
    waited += start - now
    free[first] = start + random.exponential(1 / services)
  }
  return waited / count
}

describe('Erlang’s formulas', () => {
  it('are those of one server', () => {
    expect(erlangC(2, 3, 1)).toMatchObject({
      waitProbability: expect.closeTo(2 / 3, 12),
      meanInSystem: expect.closeTo(2, 12),
      meanTimeInSystem: expect.closeTo(1, 12),
    })
  })

  it('obey Little’s law, for many servers too', () => {
    const queue = erlangC(950, 1, 1000)
    expect(queue.meanInSystem).toBeCloseTo(950 * queue.meanTimeInSystem, 8)
    expect(queue.waitProbability).toBeGreaterThan(0)
    expect(queue.waitProbability).toBeLessThan(1)
  })

  it('agree with a simulated queue', () => {
    expect(simulatedWait(4, 3, 2, 200_000) / erlangC(4, 3, 2).meanWait).toBeCloseTo(1, 1)
  })

  it('refuse a queue that never settles, and nonsense', () => {
    expect(() => erlangC(3, 3, 1)).toThrow(expect.objectContaining({ kind: 'degenerate' }))
    expect(() => erlangC(1, 1, 1.5)).toThrow(expect.objectContaining({ kind: 'not-whole' }))
    expect(() => erlangC(0, 1, 1)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
    expect(() => erlangC(Number.NaN, 1, 1)).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })
})
