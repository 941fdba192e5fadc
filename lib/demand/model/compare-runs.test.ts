import { describe, expect, it } from 'vitest'
import { madeBaseline } from '../testing/made-baseline'
import { compareRuns } from './compare-runs'
import { noChange, noLevers, type Levers } from './levers'
import { runMany } from './run-many'
import { sensitivity } from './sensitivity'

const baseline = madeBaseline()
const options = { runs: 120, months: 24 }
const unchanged = runMany(baseline, noChange, options)
const told = { target: null, remand: 1, start: 240 }
const moved = (levers: Partial<Levers>, target: number | null = null) =>
  compareRuns(unchanged, runMany(baseline, { ...noChange, levers: { ...noLevers, ...levers } }, options), {
    ...told,
    target,
  })

describe('a scenario beside no change', () => {
  it('is no different where nothing is changed, in any run', () => {
    const { difference } = moved({})
    for (const band of difference.crownOpen) expect(band).toEqual({ lower: 0, middle: 0, upper: 0 })
    expect(difference.disposals).toEqual({ lower: 0, middle: 0, upper: 0 })
  })

  it.each([
    ['receipts', 20, 'more'],
    ['charges', 20, 'more'],
    ['hours', 15, 'more'],
    ['days', 8, 'fewer'],
    ['hoursPerDay', 0.8, 'fewer'],
    ['pleas', 10, 'fewer'],
    ['early', 20, 'fewer'],
  ] as const)('%s by %s: %s open cases, and the other way round', (lever, by, what) => {
    const end = (value: number) => moved({ [lever]: value }).difference.crownOpen.at(-1)!.middle
    const [up, down] = [end(by), end(-by)]
    expect(Math.sign(up)).toBe(what === 'more' ? 1 : -1)
    expect(Math.sign(down)).toBe(-Math.sign(up))
  })

  it('says when the open cases come to a number, or that they never do', () => {
    const grows = moved({ receipts: 20 }, 400)
    expect(grows.changed.reached!.middle).toBeGreaterThan(0)
    expect(grows.changed.reached!.share).toBeGreaterThan(90)
    expect(moved({ days: 10 }, 5000).changed.reached).toEqual({
      lower: null,
      middle: null,
      upper: null,
      share: 0,
    })
  })

  it('shows the inputs by what they do, the widest first', () => {
    const effects = sensitivity(baseline, runMany(baseline, noChange, { runs: 40, months: 24 }), 40)
    const widths = effects.map(({ less, more }) => Math.max(Math.abs(less.middle), Math.abs(more.middle)))
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(effects.map(({ lever }) => lever)).toContain('hours')
  })
})
