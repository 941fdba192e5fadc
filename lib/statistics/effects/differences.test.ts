import { describe, expect, it } from 'vitest'
import { differenceInDifferences } from './difference-in-differences'
import { eventStudy } from './event-study'
import type { Panel } from './panel'
import { pooledDifference } from './pooled-difference'
import { samplePanel, sampleTimes } from './sample-panel'
import { twoWayFixedEffects } from './two-way-fixed-effects'

const rowsOf = ({ units, outcomes }: Panel, starts: readonly (number | null)[]) =>
  units.flatMap((unit, i) =>
    sampleTimes.map((time, t) => ({
      unit,
      time,
      outcome: outcomes[i]![t]!,
      start: starts[i]!,
      treated: starts[i] !== null,
      post: time >= 4,
    })),
  )

const common = [4, 4, null, null, null, null, null, null]
const noisy = samplePanel(common, () => 5, 0.1)

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
    const exact = samplePanel(common, () => 5)
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
        samplePanel(common, (since) => 5 + since, 1e-4),
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
          samplePanel(all, () => 5),
          all,
        ),
      ),
    ).toThrow('without the change')
    const rows = rowsOf(noisy, common).filter(({ time }) => time !== 3)
    expect(() => eventStudy(rows)).toThrow('just before the start')
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
