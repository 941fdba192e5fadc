import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { aggregateGroupTime } from './aggregate-group-time'
import { differenceInDifferences } from './difference-in-differences'
import { eventStudy } from './event-study'
import { groupTimeEffects } from './group-time-effects'
import type { Panel } from './panel'
import { pooledDifference } from './pooled-difference'
import { randomisationInference } from './randomisation-inference'
import { twoWayFixedEffects } from './two-way-fixed-effects'

const times = [1, 2, 3, 4, 5, 6]

/** Unit and time effects, the given effect from its start on, and noise. */
function panel(
  starts: readonly (number | null)[],
  effect: (since: number) => number,
  sd = 0,
  seed = 1,
): Panel {
  const random = createRandom(seed)
  return {
    units: starts.map((_, i) => `unit ${i}`),
    times,
    outcomes: starts.map((start, i) =>
      times.map(
        (t) =>
          10 * i + t ** 2 + (start !== null && t >= start ? effect(t - start) : 0) + sd * random.normal(),
      ),
    ),
  }
}

const rowsOf = ({ units, outcomes }: Panel, starts: readonly (number | null)[]) =>
  units.flatMap((unit, i) =>
    times.map((time, t) => ({
      unit,
      time,
      outcome: outcomes[i]![t]!,
      start: starts[i]!,
      treated: starts[i] !== null,
      post: time >= 4,
    })),
  )

const common = [4, 4, null, null, null, null, null, null]
const noisy = panel(common, () => 5, 0.1)

describe('pooledDifference', () => {
  it('is the difference of four means', () => {
    const rows = [
      { unit: 'a', outcome: 3, treated: true, post: false },
      { unit: 'b', outcome: 5, treated: true, post: false },
      { unit: 'a', outcome: 10, treated: true, post: true },
      { unit: 'b', outcome: 8, treated: true, post: true },
      { unit: 'c', outcome: 1, treated: false, post: false },
      { unit: 'd', outcome: 3, treated: false, post: false },
      { unit: 'c', outcome: 2, treated: false, post: true },
      { unit: 'd', outcome: 4, treated: false, post: true },
    ]
    expect(pooledDifference(rows).at(-1)!.estimate).toBeCloseTo(9 - 4 - (3 - 2), 10)
    expect(() => pooledDifference(rowsOf(noisy, common).filter(({ post }) => post))).toThrow('told apart')
    expect(() => pooledDifference([])).toThrow('at least one')
  })
})

describe('twoWayFixedEffects', () => {
  it('agrees with the pooled estimate in a balanced panel, and sees an effect through unit and time effects', () => {
    const rows = rowsOf(noisy, common)
    const term = { name: 'D', values: rows.map((row) => (row.treated && row.post ? 1 : 0)) }
    const fit = twoWayFixedEffects(rows, [term])
    expect(fit.coefficients[0]).toBeCloseTo(pooledDifference(rows).at(-1)!.estimate, 8)
    expect(fit).toMatchObject({ observations: 48, parameters: 8 + 6 - 1 + 1, clusters: 8 })
  })

  it('is exact when rows are missing', () => {
    const exact = panel(common, () => 5)
    const rows = rowsOf(exact, common).filter((_, i) => i % 7 !== 3)
    const term = { name: 'D', values: rows.map((row) => (row.treated && row.post ? 1 : 0)) }
    expect(twoWayFixedEffects(rows, [term]).coefficients[0]).toBeCloseTo(5, 6)
  })

  it('refuses a term that units or times explain', () => {
    const rows = rowsOf(noisy, common)
    const term = (of: (row: (typeof rows)[number]) => boolean) => ({
      name: 'T',
      values: rows.map((row) => (of(row) ? 1 : 0)),
    })
    expect(() => twoWayFixedEffects(rows, [term((row) => row.treated)])).toThrow('apart from units')
    expect(() => twoWayFixedEffects(rows, [term((row) => row.post)])).toThrow('apart from units')
    expect(() => twoWayFixedEffects(rows, [{ name: 'T', values: [1] }])).toThrow('one value per row')
  })
})

describe('eventStudy', () => {
  it('lies at nought before the start and at the effect after it', () => {
    const found = eventStudy(
      rowsOf(
        panel(common, (since) => 5 + since, 1e-4),
        common,
      ),
    )
    expect(found.map(({ relative }) => relative)).toEqual([-3, -2, 0, 1, 2])
    const wanted = [0, 0, 5, 6, 7]
    found.forEach(({ estimate }, i) => expect(estimate).toBeCloseTo(wanted[i]!, 2))
  })

  it('needs a comparison and the time before the start', () => {
    const all = common.map(() => 4)
    expect(() =>
      eventStudy(
        rowsOf(
          panel(all, () => 5),
          all,
        ),
      ),
    ).toThrow('without the change')
    const rows = rowsOf(noisy, common).filter(({ time }) => time !== 3)
    expect(() => eventStudy(rows)).toThrow('just before the start')
  })
})

describe('randomisationInference', () => {
  const values = [9, 1, 2, 3, 4]
  const gap = (group: readonly boolean[]) =>
    values.reduce((sum, value, i) => sum + (group[i] ? value : -value / 4), 0)

  it('tries every arrangement where there are few', () => {
    const found = randomisationInference([true, false, false, false, false], gap)
    expect(found).toMatchObject({ exact: true, pValue: 0.2 })
    expect(found.distribution).toHaveLength(5)
    const pairs = randomisationInference([1, 1, 0, 0, 0, 2], (a) => a.indexOf(2))
    expect(pairs.distribution).toHaveLength(60)
  })

  it('samples with a seed where there are many, the real one counted in', () => {
    const many = Array.from({ length: 30 }, (_, i) => i < 10)
    const run = () => randomisationInference(many, (a) => a.findIndex(Boolean) + 1, { draws: 199, seed: 4 })
    expect(run()).toEqual(run())
    expect(run().exact).toBe(false)
    expect(run().pValue).toBe(1)
  })

  it('is uniform under no effect: p ≤ 0.2 in a fifth of cases', () => {
    const random = createRandom(8)
    const small = Array.from({ length: 400 }, () => {
      const noise = Array.from({ length: 10 }, () => random.normal())
      const statistic = (a: readonly boolean[]) => noise[a.indexOf(true)]!
      return randomisationInference(
        noise.map((_, i) => i === 0),
        statistic,
      ).pValue
    }).filter((p) => p <= 0.2)
    expect(small.length / 400).toBeGreaterThan(0.14)
    expect(small.length / 400).toBeLessThan(0.26)
  })

  it('refuses units that are all treated alike, and a statistic that is not a number', () => {
    expect(() => randomisationInference([1, 1], () => 1)).toThrow('treated alike')
    expect(() => randomisationInference([], () => 1)).toThrow('at least one')
    expect(() => randomisationInference([1, 0], () => NaN)).toThrow('finite')
  })
})

describe('differenceInDifferences', () => {
  const treated = common.map((start) => start !== null)
  const found = differenceInDifferences(noisy, treated, 4)

  it('finds the effect, by the least p-value that so few units allow', () => {
    expect(found.effect.estimate).toBeCloseTo(5, 0)
    expect(found.arrangements).toBe(28)
    expect(found.pValue).toBeCloseTo(1 / 28, 10)
    expect(found).toMatchObject({ clear: true, movedTogether: true })
  })

  it('draws the line without the change from the others', () => {
    const { points } = found
    expect(points[5]!.observed - points[5]!.withoutChange).toBeCloseTo(points[5]!.gap, 10)
    expect(points.slice(0, 3).reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(0, 10)
    expect(points[5]!.gap).toBeCloseTo(5, 0)
  })

  it('gives an interval only where there are enough placebos for its level', () => {
    // Six untreated units make 15 pairs: enough for 90 %, not for 95 %.
    expect(found.interval).toBeNull()
    const { interval } = differenceInDifferences(noisy, treated, 4, { level: 0.9 })
    expect(interval!.lower).toBeLessThan(5.2)
    expect(interval!.upper).toBeGreaterThan(4.8)
  })

  it('sees that areas were moving apart', () => {
    const drifting = {
      ...noisy,
      outcomes: noisy.outcomes.map((row, i) => row.map((value, t) => value + (treated[i] ? 3 * t : 0))),
    }
    expect(differenceInDifferences(drifting, treated, 4).movedTogether).toBe(false)
  })

  it('refuses what has no answer', () => {
    expect(() =>
      differenceInDifferences(
        noisy,
        treated.map(() => true),
        4,
      ),
    ).toThrow('with and without')
    expect(() => differenceInDifferences(noisy, treated, 2)).toThrow('two times before')
    expect(() => differenceInDifferences(noisy, treated, 7)).toThrow('one after')
    expect(() => differenceInDifferences(noisy, [true], 4)).toThrow('same length')
    expect(() => differenceInDifferences({ ...noisy, times: [1, 2, 3, 3, 5, 6] }, treated, 4)).toThrow('rise')
    const hole = noisy.outcomes.map((row, i) => (i === 3 ? [NaN, ...row.slice(1)] : row))
    expect(() => differenceInDifferences({ ...noisy, outcomes: hole }, treated, 4)).toThrow('finite')
  })
})

describe('groupTimeEffects', () => {
  const starts = [3, 3, 5, 5, null, null]
  // Effects that grow, and twice as fast in one group: what misleads two-way fixed effects.
  const staggered = panel(starts, (since) => 2 + 3 * since)

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
          panel(list, () => 1, 1, 3),
          list,
        ),
        list,
        1,
        'simple',
      ).overall
    expect(error(many).standardError).toBeLessThan(error(few).standardError)
    for (const { influence } of groupTimeEffects(
      panel(many, () => 1, 1, 3),
      many,
    ))
      expect(influence.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
  })

  it('leaves out units that started before there was a before', () => {
    const early = [1, 4, 4, null, null]
    const effects = groupTimeEffects(
      panel(early, () => 3),
      early,
    )
    expect(new Set(effects.map(({ group }) => group))).toEqual(new Set([4]))
  })

  it('refuses what has no comparison', () => {
    const all = [4, 4, 4]
    expect(() =>
      groupTimeEffects(
        panel(all, () => 3),
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
