import { beforeAll, describe, expect, test } from 'vitest'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { dayHistogram, histogramCount, mergeHistograms } from '@/lib/statistics/quantiles/day-histogram'
import { histogramQuantile } from '@/lib/statistics/quantiles/histogram-quantile'
import { createRandom } from '@/lib/statistics/random'
import { buildCells } from './build-cells'
import { madeJourneys, type Made, type MadeRow } from './testing/made-journeys'
import { randomJourneys } from './testing/random-journeys'
import { readCells, type CellRow, type FlowRow } from './testing/read-cells'

const period = {
  from: '2025-08-01',
  to: '2026-04-01',
  completeTo: { police: '2026-04-30', cps: '2026-04-30', courts: '2026-03-31' },
}
type Built = { cells: CellRow[]; flows: FlowRow[] }
const made: Made = randomJourneys(createRandom(20260430), 400)
let all: Built
let ofBoards: Built

beforeAll(async () => {
  const hasBoards = (row: MadeRow) =>
    Object.entries(row).every(([column, value]) => !column.endsWith('_board') || value)
  const own = Object.fromEntries(Object.entries(made).map(([name, rows]) => [name, rows!.filter(hasBoards)]))
  all = await build(made)
  // A measure of each shape.
  const shapes = new Map(linkedMeasures.map((measure) => [measure.linked.figure.shape, measure]))
  ofBoards = await build(own, [...shapes.values()])
}, 300_000)

async function build(rows: Made, measures?: readonly LinkedMeasure[]): Promise<Built> {
  const { folder, remove } = await madeJourneys(rows, period)
  await buildCells({ folder, threads: 1, memoryLimit: '1GB', measures })
  const read = await readCells(folder)
  await remove()
  return read
}

/** What adds up in cells: sums by key. Durations by their whole-day histograms. */
function sums(cells: readonly CellRow[], key: (cell: CellRow) => string) {
  const found = new Map<string, CellRow[]>()
  for (const cell of cells) found.set(key(cell), [...(found.get(key(cell)) ?? []), cell])
  return new Map(
    [...found].map(([name, rows]) => {
      const add = (of: (cell: CellRow) => number | null) =>
        rows.reduce((sum, cell) => sum + (of(cell) ?? 0), 0)
      const histogram = mergeHistograms(
        rows.map(({ days, counts }) => ({ days: days ?? [], counts: counts ?? [] })),
      )
      const value = rows[0]!.days ? 0 : add((cell) => cell.value)
      return [
        name,
        {
          value,
          numerator: add((cell) => cell.numerator),
          denominator: add((cell) => cell.denominator),
          histogram,
        },
      ]
    }),
  )
}

function expectSame(a: ReturnType<typeof sums>, b: ReturnType<typeof sums>) {
  const nothing = { value: 0, numerator: 0, denominator: 0, histogram: { days: [], counts: [] } }
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(key) ?? nothing, b.get(key) ?? nothing]
    for (const part of ['value', 'numerator', 'denominator'] as const)
      expect(left[part], key).toBeCloseTo(right[part], 6)
    expect(left.histogram, key).toEqual(right.histogram)
  }
}

describe('cells', () => {
  test('there are some of every measure', () => {
    const found = new Set(all.cells.map(({ measure }) => measure))
    expect(linkedMeasures.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('the categories of every partition add up to the total, in every area and month', () => {
    for (const { id, linked } of linkedMeasures) {
      const partitions = linked.breakdowns.filter((each) => each.partition).map(({ name }) => name as string)
      if (linked.figure.shape === 'stock' && linked.figure.ageBands) partitions.push('age-band')
      if (linked.figure.shape === 'waits') partitions.push('wait', 'wait-offence-group')
      const own = all.cells.filter(({ measure }) => measure === id)
      const totals = own.filter(({ breakdown }) => breakdown === 'all')
      for (const name of partitions) {
        const key = ({ area_id, month }: CellRow) => `${id} ${name} ${area_id} ${month}`
        expectSame(
          sums(
            own.filter(({ breakdown }) => breakdown === name),
            key,
          ),
          sums(totals, key),
        )
      }
    }
  })

  test('England and Wales is every row: the boards and what has none', () => {
    const key = ({ measure, breakdown, category, month }: CellRow) =>
      [measure, breakdown, category, month].join(' ')
    const nation = (cells: readonly CellRow[]) =>
      sums(
        cells.filter(({ area_id }) => area_id === 100),
        key,
      )
    const boards = (cells: readonly CellRow[]) =>
      sums(
        cells.filter(({ area_id }) => area_id !== 100),
        key,
      )
    expectSame(nation(ofBoards.cells), boards(ofBoards.cells))
    const more = [...nation(all.cells)].filter(
      ([name, { value }]) =>
        name.startsWith('crimes-recorded all') && value > (boards(all.cells).get(name)?.value ?? 0),
    )
    expect(more.length).toBeGreaterThan(0)
  })

  test('a median is the smallest day by which half of the histogram lies, a mean its mean', () => {
    const means = new Set(
      linkedMeasures
        .filter(({ linked }) => 'statistic' in linked.figure && linked.figure.statistic === 'mean')
        .map(({ id }) => id),
    )
    for (const { measure, value, days, counts, denominator } of all.cells) {
      if (!days || !counts) continue
      const histogram = dayHistogram(days, counts)
      expect(histogram, 'days ascend').toEqual({ days, counts })
      expect(histogramCount(histogram)).toBe(denominator)
      const mean = days.reduce((sum, day, i) => sum + day * counts[i]!, 0) / denominator!
      expect(value).toBeCloseTo(means.has(measure) ? mean : histogramQuantile(histogram, 0.5, 1), 9)
    }
  })

  test('are of a board and a month of the measure, each once', () => {
    const keys = all.cells.map(({ area_id, measure, breakdown, category, month }) =>
      [area_id, measure, breakdown, category, month].join(' '),
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const { area_id, board_id, month } of all.cells) {
      expect(board_id).toBe(area_id === 100 ? null : area_id)
      expect(month >= '2025-08' && month <= '2026-04').toBe(true)
    }
  })
})

describe('flows', () => {
  const byKey = (flows: readonly FlowRow[], view: string, of: (flow: string) => boolean) => {
    const found = new Map<string, number>()
    for (const { area_id, measure, breakdown, category, month, counts, flow, view: own } of flows) {
      if (own !== view || !of(flow)) continue
      const key = [area_id, measure, breakdown, category, month].join(' ')
      found.set(key, (found.get(key) ?? 0) + counts.reduce((sum, count) => sum + count, 0))
    }
    return found
  }

  test('whoever came left or stayed', () => {
    for (const view of ['cohort', 'period']) {
      const came = byKey(all.flows, view, (flow) => flow === 'entry')
      expect(came.size).toBeGreaterThan(100)
      expect(byKey(all.flows, view, (flow) => flow !== 'entry')).toEqual(came)
    }
  })

  test('months add up to the period view of a longer period, counted from the rows', () => {
    const day = (text: MadeRow[string]) => (typeof text === 'string' ? Date.parse(text) / 86_400_000 : null)
    // November to January, of crimes with a suspect in board 2.
    const [start, end, complete] = [day('2025-11-01')!, day('2026-02-01')!, day('2026-04-30')!]
    const wanted: Record<string, Record<number, number>> = {}
    const count = (flow: string, age: number) => {
      wanted[flow] ??= {}
      wanted[flow][age] = (wanted[flow][age] ?? 0) + 1
    }
    for (const row of made.crime_journey!) {
      const origin = day(row.recorded_on)
      if (row.home_board !== 2 || !Number(row.suspects) || origin === null || origin > complete) continue
      const dates = { charge: day(row.charged_on), ended: day(row.ended_on) }
      const exit = Object.entries(dates).find(([, on]) => on !== null && on <= complete) as
        [string, number] | undefined
      if (exit && exit[1] < origin) continue
      const left = exit?.[1] ?? Infinity
      if (origin >= end || left < start) continue
      count('entry', origin < start ? start - origin : 0)
      if (left < end) count(`exit:${exit![0]}`, left - origin)
      else count('month-end', end - origin)
    }
    const months = ['2025-11', '2025-12', '2026-01']
    const net: Record<string, Record<number, number>> = {}
    for (const { flow, month, days, counts } of all.flows.filter(
      (each) =>
        each.area_id === 2 &&
        each.measure === 'recorded-to-charge' &&
        each.view === 'period' &&
        each.breakdown === 'all' &&
        months.includes(each.month),
    )) {
      days.forEach((age, i) => {
        // Who stayed to the end of a month inside entered the next at the same age: the two cancel.
        const inside = flow === 'month-end' && month !== '2026-01'
        const name = inside ? 'entry' : flow
        net[name] ??= {}
        net[name][age] = (net[name][age] ?? 0) + (inside ? -counts[i]! : counts[i]!)
      })
    }
    net.entry = Object.fromEntries(Object.entries(net.entry!).filter(([, n]) => n !== 0))
    expect(net).toEqual(wanted)
    expect(Object.keys(wanted).sort()).toEqual(['entry', 'exit:charge', 'exit:ended', 'month-end'])
  })
})
