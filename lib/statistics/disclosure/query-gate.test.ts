import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideQuery, type GateState, type Query } from './query-gate'

const counts = new Map([
  ['under 18', 2],
  ['18 to 24', 12],
  ['25 to 59', 40],
  ['60 and over', 9],
])
const query = (id: string, ...groups: string[]): Query => ({ id, groups })
const all = query('all', ...counts.keys())
const state = (...answered: Query[]): GateState => ({ counts, answered, threshold: 5 })

describe('decideQuery', () => {
  it('answers what leaves no one alone', () => {
    expect(decideQuery(state(), all)).toEqual({ kind: 'answered', count: 63 })
    expect(decideQuery(state(all), query('older', '60 and over'))).toEqual({ kind: 'answered', count: 9 })
    expect(decideQuery(state(), query('none'))).toEqual({ kind: 'answered', count: 0 })
  })

  it('refuses a small count and a small complement', () => {
    expect(decideQuery(state(), query('young', 'under 18'))).toEqual({ kind: 'refused', reason: 'small' })
    const adults = query('adults', '18 to 24', '25 to 59', '60 and over')
    expect(decideQuery(state(), adults)).toEqual({ kind: 'refused', reason: 'complement' })
  })

  it('refuses a difference from an earlier answer, asked in either order', () => {
    const wide = query('wide', 'under 18', '18 to 24', '60 and over')
    const narrow = query('narrow', '18 to 24', '60 and over')
    const decision = { kind: 'refused', reason: 'difference' }
    expect(decideQuery(state(wide), narrow)).toEqual({ ...decision, against: 'wide' })
    expect(decideQuery(state(narrow), wide)).toEqual({ ...decision, against: 'narrow' })
  })

  it('refuses what three answers give away together', () => {
    // Each is large, and no two are nested: the first two less the third count the young twice.
    const first = query('first', 'under 18', '18 to 24')
    const second = query('second', 'under 18', '60 and over')
    const third = query('third', '18 to 24', '60 and over')
    expect(decideQuery(state(first, second), third)).toEqual({ kind: 'refused', reason: 'combination' })
  })

  it('refuses a group that it does not know', () => {
    expect(() => decideQuery(state(), query('odd', '99'))).toThrow('no group 99')
  })

  it('never lets answers be put together into a small group, however they are asked', () => {
    const size = 5
    const masks = fc.array(fc.integer({ min: 0, max: 2 ** size - 1 }), { maxLength: 8 })
    const groups = fc.array(fc.nat({ max: 12 }), { minLength: size, maxLength: size })
    fc.assert(
      fc.property(groups, masks, (values, asked) => {
        const known = new Map(values.map((value, k) => [`g${k}`, value]))
        const answered: Query[] = []
        for (const mask of asked) {
          const names = [...known.keys()].filter((_, k) => (mask >> k) & 1)
          const next = query(`${mask}`, ...names)
          if (decideQuery({ counts: known, answered, threshold: 5 }, next).kind === 'answered')
            answered.push(next)
        }
        for (const one of answered) {
          for (const other of answered) {
            const [part, whole] = [new Set(one.groups), new Set(other.groups)]
            if (![...part].every((group) => whole.has(group))) continue
            const left = [...whole].filter((group) => !part.has(group))
            const rest = left.reduce((sum, group) => sum + known.get(group)!, 0)
            expect(rest === 0 || rest >= 5).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
