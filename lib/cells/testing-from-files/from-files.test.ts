import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profiles } from '@/lib/demonstration/linked/profile'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { quantileByRank } from '@/lib/statistics/quantiles/quantile'
import { dayAtRank } from '@/lib/statistics/quantiles/histogram-quantile'
import { mergeHistograms, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { createRandom } from '@/lib/statistics/random'
import { allFiguresFromFiles, allFlowsFromFiles } from './all-from-files'
import { observationsOfMeasure } from './count-from-files'
import { firstDayOf, monthsBetween, nextMonth } from './days'
import { disturbDelivery } from './disturb-delivery'
import { periodFlows, standingOfMeasure } from './flows-from-files'
import { clustersOnlyTables, handMadeManifest, handMadeSecret, handMadeTables } from './hand-made/tables'
import { writeHandMade } from './hand-made/write-hand-made'
import { histogramOf, quantileOf } from './histogram'
import { measureCounts } from './measures/measure-counts'
import { differencesOfCells, differencesOfFlows } from './differences'
import { countTwice, differencesBetween, type CountedTwice } from './pipeline'

const folder = mkdtempSync(path.join(tmpdir(), 'from-files-'))
const secret = new Uint8Array(32).fill(9)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a delivery written by hand', () => {
  it.each([
    ['edges', handMadeTables],
    ['clusters', clustersOnlyTables],
  ])(
    'with %s: the cells of its release are those counted from its files',
    async (name, tables) => {
      const delivery = path.join(folder, name)
      writeHandMade(delivery, tables, handMadeManifest)
      expect(differencesBetween(await countTwice(delivery, handMadeSecret))).toEqual([])
    },
    180_000,
  )
})

describe('a delivery of invented records', () => {
  let twice: CountedTwice
  beforeAll(async () => {
    const delivery = path.join(folder, 'invented')
    const setting = { seed: 11, end: '2026-09', months: 8, scale: 0.0006, profile: profiles['hard'] }
    await writeDelivery(delivery, linkedSetting.parse(setting), { workers: 1 })
    // Records as no force writes them: out of order, shared by strangers, some agencies late.
    disturbDelivery(delivery, createRandom(11), 0.05, {
      complete_to: { police: '2026-09-30', cps: '2026-09-12', courts: '2026-08-31' },
    })
    twice = await countTwice(delivery, secret)
  }, 180_000)

  it('has figures of every measure', () => {
    expect([...new Set(twice.cells.map(({ measure }) => measure))].sort()).toEqual(
      Object.keys(measureCounts).sort(),
    )
  })

  it('has the cells and flows that are counted from its files, every measure, board, month and category', () => {
    expect(differencesBetween(twice)).toEqual([])
  })

  it('would not pass with a row too many, a row too few or a wrong one', () => {
    const { cells, flows, journeys } = twice
    const figures = allFiguresFromFiles(journeys)
    const first = cells.find(({ value, days }) => days === null && value !== null && value > 0)!
    const others = cells.filter((row) => row !== first)
    for (const wrong of [
      others,
      [...cells, first],
      [...others, { ...first, category: 'nowhere' }],
      [...others, { ...first, value: first.value! + 1, numerator: null, denominator: null }],
    ])
      expect(differencesOfCells(wrong, figures)).not.toEqual([])
    const ownFlows = allFlowsFromFiles(journeys)
    const [flow, ...otherFlows] = flows
    const later = { ...flow!, days: flow!.days.map((day) => day + 1) }
    for (const wrong of [otherFlows, [...flows, flow!], [...otherFlows, later]])
      expect(differencesOfFlows(wrong, ownFlows)).toHaveLength(1)
  })

  it('has medians and quartiles of quarters to the exact day', () => {
    const durations = Object.entries(measureCounts).filter(
      ([, { kind }]) => kind === 'duration' || kind === 'completed',
    )
    const quarter = ['2026-04', '2026-05', '2026-06']
    for (const [measure] of durations) {
      const days = observationsOfMeasure(twice.journeys, measure).flatMap((each) =>
        quarter.includes(each.month) && 'days' in each ? [each.days] : [],
      )
      const histogram = mergeHistograms(
        twice.cells
          .filter((row) => row.measure === measure && row.board_id === null && row.breakdown === 'all')
          .filter(({ month }) => quarter.includes(month))
          .map((row) => ({ days: row.days!, counts: row.counts! })),
      )
      expect(days.length, measure).toBeGreaterThan(0)
      for (const share of [0.25, 0.5, 0.75])
        expect(
          quantileByRank(days.length, (rank) => dayAtRank(histogram, rank), share, 1),
          `${measure} ${share}`,
        ).toBe(quantileOf(days, share))
    }
  })

  it('has a period view of quarters that adds up to the one taken from the journeys directly', () => {
    const months = monthsBetween('2026-04', '2026-06')
    const first = firstDayOf('2026-04')
    const next = firstDayOf(nextMonth('2026-06'))
    const net = (flows: ReadonlyMap<string, DayHistogram>) =>
      minus(flows.get('entry') ?? empty, flows.get('month-end') ?? empty)
    for (const measure of Object.keys(measureCounts)) {
      const direct = byFlow(
        standingOfMeasure(twice.journeys, measure).flatMap((record) => periodFlows(record, first, next)),
      )
      const added = new Map<string, DayHistogram>()
      for (const row of twice.flows)
        if (
          row.measure === measure &&
          row.view === 'period' &&
          row.board_id === null &&
          row.breakdown === 'all' &&
          months.includes(row.month)
        )
          added.set(row.flow, mergeHistograms([added.get(row.flow) ?? empty, row]))
      // A record that goes from one month into the next leaves the first at the age at which it enters the second.
      expect(net(added), measure).toEqual(net(direct))
      const exits = (flows: ReadonlyMap<string, DayHistogram>) =>
        [...flows].filter(([flow]) => flow.startsWith('exit:')).sort(([a], [b]) => (a < b ? -1 : 1))
      expect(exits(added), measure).toEqual(exits(direct))
    }
  })
})

const empty: DayHistogram = { days: [], counts: [] }

function byFlow(flows: readonly (readonly [flow: string, days: number])[]): Map<string, DayHistogram> {
  const names = new Set(flows.map(([name]) => name))
  return new Map(
    [...names].map((name) => [
      name,
      histogramOf(flows.flatMap(([flow, days]) => (flow === name ? days : []))),
    ]),
  )
}

/** What one histogram has more than the other, day by day; the rest may be less than nothing. */
function minus(one: DayHistogram, other: DayHistogram): Record<number, number> {
  const net: Record<number, number> = {}
  one.days.forEach((day, at) => (net[day] = one.counts[at]!))
  other.days.forEach((day, at) => (net[day] = (net[day] ?? 0) - other.counts[at]!))
  return Object.fromEntries(Object.entries(net).filter(([, count]) => count !== 0))
}
