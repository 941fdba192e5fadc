import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateGroupTime } from './aggregate-group-time'
import { groupTimeEffects } from './group-time-effects'
import { samplePanel } from './sample-panel'

describe('groupTimeEffects', () => {
  const starts = [3, 3, 5, 5, null, null]
  // Effects that grow, and twice as fast in one group: what misleads two-way fixed effects.
  const staggered = samplePanel(starts, (since) => 2 + 3 * since)

  it.each(['varying', 'universal', 'average'] as const)('is exact without noise, base %s', (base) => {
    for (const control of ['never', 'not-yet'] as const)
      for (const { group, time, estimate } of groupTimeEffects(staggered, starts, { base, control }))
        expect(estimate).toBeCloseTo(time >= group ? 2 + 3 * (time - group) : 0, 9)
  })

  it('averages by size, by time since the start, by group and by time', () => {
    const effects = groupTimeEffects(staggered, starts, { base: 'varying' })
    const average = (kind: 'simple' | 'dynamic' | 'group' | 'calendar') =>
      aggregateGroupTime(effects, starts, 1, kind)
    // After: group 3 has 2, 5, 8, 11; group 5 has 2, 5.
    expect(average('simple').overall.estimate).toBeCloseTo(33 / 6, 9)
    expect(average('dynamic').parts.map(({ at }) => at)).toEqual([-3, -2, -1, 0, 1, 2, 3])
    expect(average('dynamic').overall.estimate).toBeCloseTo((2 + 5 + 8 + 11) / 4, 9)
    expect(average('group').overall.estimate).toBeCloseTo((6.5 + 3.5) / 2, 9)
    expect(average('calendar').parts.map(({ estimate }) => estimate)).toEqual(
      [2, 5, (8 + 2) / 2, (11 + 5) / 2].map((value) => expect.closeTo(value, 9)),
    )
  })

  it('has errors that shrink with units, from influences that add up to nothing', () => {
    const many = Array.from({ length: 80 }, (_, i) => (i % 2 === 0 ? 4 : null))
    const few = many.slice(0, 20)
    const error = (list: readonly (number | null)[]) =>
      aggregateGroupTime(
        groupTimeEffects(
          samplePanel(list, () => 1, 1, 3),
          list,
        ),
        list,
        1,
        'simple',
      ).overall
    expect(error(many).standardError).toBeLessThan(error(few).standardError)
    for (const { influence } of groupTimeEffects(
      samplePanel(many, () => 1, 1, 3),
      many,
    ))
      expect(influence.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
  })

  it('leaves out units that started before there was a before', () => {
    const early = [1, 4, 4, null, null]
    const effects = groupTimeEffects(
      samplePanel(early, () => 3),
      early,
    )
    expect(new Set(effects.map(({ group }) => group))).toEqual(new Set([4]))
  })

  it('refuses what has no comparison', () => {
    const all = [4, 4, 4]
    expect(() =>
      groupTimeEffects(
        samplePanel(all, () => 3),
        all,
      ),
    ).toThrow('comparison')
    expect(() => groupTimeEffects(staggered, [3])).toThrow('same length')
    expect(() => aggregateGroupTime([], [], 1, 'simple')).toThrow('at least one')
  })

  it('is moved by unit and time effects not at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (shift) => {
          const moved = {
            ...staggered,
            outcomes: staggered.outcomes.map((row, i) =>
              row.map((value, t) => value + shift[i]! + shift[6 + t]!),
            ),
          }
          const [one] = groupTimeEffects(moved, starts)
          expect(one!.estimate).toBeCloseTo(0, 8)
        },
      ),
    )
  })
})
