import { expect, test } from 'vitest'
import { englandAndWales } from '@/lib/boards/areas'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { decide } from './decide'
import { decideFlows } from './decide-flows'
import { FlowFloors } from './flow-floors'
import type { FlowSet } from './flow-figures'
import { madeFigures } from '../testing/made-figures'

const measures = linkedMeasures.filter(({ id }) =>
  ['recorded-to-charge', 'recorded-to-referral', 'cps-referrals', 'referral-to-charge'].includes(id),
)
const figures = madeFigures(
  (add, mean, draw) => {
    for (const measure of ['recorded-to-charge', 'recorded-to-referral', 'referral-to-charge'])
      add(measure, { denominator: draw(mean) })
    add('cps-referrals', { value: draw(mean) })
  },
  { 1: 60, 2: 25, 3: 200, 4: 400, 5: 300 },
  24,
  3,
)
const types = ['adult-rape', 'domestic-abuse', 'other']

/** Flows of the same cases as the cells: all who enter leave by the event or another way, some of each are few. */
function flowsOf(measure: string, others: readonly string[]): FlowSet {
  const counts: FlowSet['counts'] = (area, breakdown, category) => {
    const series = figures.get(area, measure, breakdown, category)
    if (!series) return undefined
    const event = series.denominator
    const other = event.map((count, at) => (count * (at + measure.length)) % 7)
    const entry = event.map((count, at) => count + other[at]! * others.length)
    return new Map([['entry', entry], ['exit:event', event], ...others.map((name) => [name, other] as const)])
  }
  const categories = new Map([['crime-type', types]])
  return {
    measure,
    view: 'period',
    first: figures.first,
    months: 24,
    boards: figures.boards,
    categories,
    counts,
  }
}

test('by category flows are no finer than the cells of the same records, nor than flows of the same entrants', () => {
  const levels = decide(figures, measures, 5)
  const floors = new FlowFloors(levels, measures)
  const decide5 = (set: FlowSet) => {
    const found = decideFlows(set, 5, floors.of(set))
    floors.note(set, found)
    return found.filter(({ breakdown }) => breakdown !== 'all')
  }
  const charge = decide5(flowsOf('recorded-to-charge', ['exit:ended']))
  const referral = decide5(flowsOf('recorded-to-referral', ['exit:charged', 'exit:ended']))
  const referred = decide5(flowsOf('referral-to-charge', ['exit:not-charged']))
  const cellLevel = (measure: string, { area, category }: (typeof charge)[number]) =>
    levels.get(area, measure, 'crime-type', category) ?? 0
  for (const one of charge) expect(one.level).toBeGreaterThanOrEqual(cellLevel('recorded-to-charge', one))
  for (const one of referral) {
    expect(one.level).toBeGreaterThanOrEqual(cellLevel('recorded-to-referral', one))
    const same = charge.find(
      ({ area, category, year }) => area === one.area && category === one.category && year === one.year,
    )
    expect(one.level).toBeGreaterThanOrEqual(same?.level ?? 0)
  }
  for (const one of referred)
    expect(one.level).toBeGreaterThanOrEqual(
      Math.max(cellLevel('referral-to-charge', one), cellLevel('cps-referrals', one)),
    )
  // Without floors some would be finer: what is hidden in one year of a category is not hidden in the next.
  const apart = decideFlows(flowsOf('recorded-to-charge', []), 5).filter(
    ({ breakdown }) => breakdown !== 'all',
  )
  expect(apart.some((one) => one.level < cellLevel('recorded-to-charge', one))).toBe(true)
  expect(charge.some(({ area, level }) => area === englandAndWales.id && level < 3)).toBe(true)
})
