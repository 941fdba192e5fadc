import { describe, expect, it } from 'vitest'
import { isolation, type Attack } from './differencing'

const refused = (attack: Attack) => isolation(attack, 5)

describe('isolation', () => {
  it.each<[string, Attack, number, number, boolean]>([
    ['a part beside its whole', { kind: 'subset', whole: 60, part: 57 }, 3, 3, true],
    ['a part that leaves many', { kind: 'subset', whole: 60, part: 50 }, 10, 10, false],
    ['a part that is everyone', { kind: 'subset', whole: 60, part: 60 }, 0, 0, false],
    ['rolling sums that fall', { kind: 'rolling', earlier: 300, later: 298 }, -2, 2, true],
    ['rolling sums far apart', { kind: 'rolling', earlier: 300, later: 320 }, 20, 20, false],
    ['a late record', { kind: 'revision', before: 80, after: 81 }, 1, 1, true],
    ['a rate of a small group', { kind: 'rate', rate: 42.9, decimals: 1, denominator: 7 }, 3, 3, true],
    ['nearly everyone', { kind: 'rate', rate: 97.5, decimals: 1, denominator: 80 }, 78, 2, true],
    ['a rate of a middling group', { kind: 'rate', rate: 50, decimals: 1, denominator: 40 }, 20, 20, false],
    ['none of many', { kind: 'rate', rate: 0, decimals: 1, denominator: 40 }, 0, 40, false],
    ['a rate too coarse to tell', { kind: 'rate', rate: 0, decimals: 0, denominator: 5000 }, 0, 5000, false],
    [
      'a rate for each thousand',
      { kind: 'rate', rate: 2.5, decimals: 1, denominator: 800, per: 1000 },
      2,
      2,
      true,
    ],
    ['a mean of two, one known', { kind: 'mean', mean: 200, count: 2, known: [30] }, 370, 1, true],
    ['a mean of many', { kind: 'mean', mean: 10, count: 20, known: [1, 40] }, 159, 18, false],
  ])('judges %s', (_, attack, derived, group, isRefused) => {
    const found = refused(attack)
    expect(found.derived).toBeCloseTo(derived, 9)
    expect(found).toMatchObject({ kind: attack.kind, group, isRefused })
  })

  it('refuses figures that cannot be', () => {
    expect(() => refused({ kind: 'subset', whole: 5, part: 6 })).toThrow('more than its whole')
    expect(() => refused({ kind: 'rate', rate: 40, decimals: 1, denominator: 7 })).toThrow('gives a rate')
    expect(() => refused({ kind: 'rate', rate: 40, decimals: 1, denominator: 0 })).toThrow('above zero')
    expect(() => refused({ kind: 'mean', mean: 4, count: 1, known: [1, 2] })).toThrow(
      '2 values are known of 1',
    )
    expect(() => refused({ kind: 'mean', mean: NaN, count: 1, known: [] })).toThrow('finite')
    expect(() => refused({ kind: 'rolling', earlier: 1.5, later: 2 })).toThrow('whole')
    expect(() => isolation({ kind: 'subset', whole: 5, part: 1 }, -1)).toThrow('negative')
  })
})
