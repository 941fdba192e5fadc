import { describe, expect, test } from 'vitest'
import { findArea } from '@/lib/boards/find-area'
import { forces } from '@/lib/boards/forces'
import type { AreaKind } from '@/lib/boards/areas'
import type { Period } from '@/lib/time/period'
import type { OffenceMeaning } from '../read/offence-meanings'
import { CellSums } from './cell-sums'
import type { CellFigure, ReleaseFigures } from './figures'
import { publishable } from './publishable'
import { releaseFigures } from './release-figures'
import { slots } from './slots'

const year: Period = { granularity: 'financial-year', start: '2023-04-01' }
const month: Period = { granularity: 'month', start: '2024-01-01' }

type Row = {
  readonly area: string
  readonly kind?: AreaKind
  readonly metric: string
  readonly stage?: string
  readonly offence?: string
  readonly period?: Period
  readonly value: string | null
}
type Rules = Parameters<typeof releaseFigures>[1]

function figuresOf(
  rows: readonly Row[],
  rules: Rules = { allOffences: 'given', englandAndWales: 'given' },
  meaningOf: Readonly<Record<string, OffenceMeaning>> = { all: 'all' },
) {
  const sums = new CellSums(rules.allOffences)
  const meanings = new Map<string, OffenceMeaning>()
  for (const { area, kind, metric, stage = 'Police', offence = 'all', period = year, value } of rows) {
    meanings.set(offence, meaningOf[offence]!)
    const found = findArea(area, kind && [kind])!
    const known = { stage, metric, number: 'count' as const }
    sums.add({ line: 1, area: found, metric: known, offence, period, value }, meaningOf[offence]!)
  }
  return releaseFigures(sums.periods(), rules, meanings)
}

function figure(
  figures: ReleaseFigures,
  area: string,
  measure: string,
  category = 'all',
  period = 0,
): CellFigure | undefined {
  const { id, boardId } = findArea(area, ['nation', 'board'])!
  const slot = slots.findIndex((each) => each.measure.id === measure && each.category === category)
  return figures.of(period, { id, boardId }).get(slot)
}

const crimes = (area: string, value: string | null): Row => ({
  area,
  kind: 'force',
  metric: 'Crimes recorded',
  value,
})

describe('boards from forces', () => {
  test('London is both of its forces, and nothing where one is missing or empty', () => {
    const both = figuresOf([crimes('Metropolitan Police', '900'), crimes('City of London', '8')])
    expect(figure(both, 'London', 'crimes-recorded')).toEqual({ value: '908' })
    const one = figuresOf([crimes('Metropolitan Police', '900')])
    expect(figure(one, 'London', 'crimes-recorded')).toEqual({ value: null })
    const blank = figuresOf([crimes('Metropolitan Police', '900'), crimes('City of London', null)])
    expect(figure(blank, 'London', 'crimes-recorded')).toEqual({ value: null })
  })

  test('a mean or median of two forces is no figure of their board', () => {
    const days = (area: string, value: string): Row => ({
      area,
      kind: 'force',
      stage: 'CPS',
      metric: 'Mean days from referral to charge',
      value,
    })
    const periods = figuresOf([
      days('Metropolitan Police', '41.20'),
      days('City of London', '8'),
      days('Kent', '40.50'),
    ])
    expect(figure(periods, 'London', 'referral-to-charge')).toBeUndefined()
    expect(figure(periods, 'Kent', 'referral-to-charge')).toEqual({ value: '40.50' })
  })

  test("a board's own figure goes before the sum of its forces", () => {
    const periods = figuresOf([
      crimes('Metropolitan Police', '900'),
      crimes('City of London', '8'),
      { ...crimes('London', '910'), kind: 'board' },
    ])
    expect(figure(periods, 'London', 'crimes-recorded')).toEqual({ value: '910' })
  })
})

describe('England and Wales as a sum', () => {
  const rules: Rules = { allOffences: 'given', englandAndWales: 'sum' }
  const territorial = forces
    .filter(({ boardId }) => boardId !== null)
    .map(({ name }) => crimes(name.en, '10'))

  test('needs every territorial force', () => {
    expect(figure(figuresOf(territorial, rules), 'England and Wales', 'crimes-recorded')).toEqual({
      value: '430',
    })
    expect(figure(figuresOf(territorial.slice(1), rules), 'England and Wales', 'crimes-recorded')).toEqual({
      value: null,
    })
  })

  test('counts a national body with what it reports at all', () => {
    const never = [...territorial, crimes('British Transport Police', null)]
    expect(figure(figuresOf(never, rules), 'England and Wales', 'crimes-recorded')).toEqual({ value: '430' })
    const reported = [...territorial, crimes('British Transport Police', '7')]
    expect(figure(figuresOf(reported, rules), 'England and Wales', 'crimes-recorded')).toEqual({
      value: '437',
    })
    const laterMissing = [
      ...reported,
      ...territorial.map((row) => ({ ...row, period: { ...year, start: '2024-04-01' } })),
    ]
    const figures = figuresOf(laterMissing, rules)
    expect(figure(figures, 'England and Wales', 'crimes-recorded', 'all', 1)).toEqual({ value: null })
  })
})

describe('offence groups', () => {
  const prosecutions = (offence: string, convictions: string | null, unsuccessful: string | null): Row[] => [
    { area: 'Kent', stage: 'Prosecution', metric: 'Convictions', offence, value: convictions },
    { area: 'Kent', stage: 'Prosecution', metric: 'Unsuccessful outcomes', offence, value: unsuccessful },
  ]
  const rules: Rules = { allOffences: 'sum', englandAndWales: 'given' }
  const meanings = { Robbery: 'robbery', Burglary: 'burglary', Admin: 'left-out' } as const

  test('add to all offences without what is left out', () => {
    const rows = [
      ...prosecutions('Robbery', '8', '2'),
      ...prosecutions('Burglary', '6', '4'),
      ...prosecutions('Admin', null, '9'),
    ]
    const periods = figuresOf(rows, rules, meanings)
    expect(figure(periods, 'Kent', 'conviction-rate')).toEqual({ numerator: 14, denominator: 20 })
    expect(figure(periods, 'Kent', 'conviction-rate', 'robbery')).toEqual({ numerator: 8, denominator: 10 })
    expect(figure(periods, 'Kent', 'convictions')).toEqual({ value: '14' })
  })

  test('with an empty one leave all offences empty, and only that part', () => {
    const rows = [...prosecutions('Robbery', '8', null), ...prosecutions('Burglary', '6', '4')]
    const periods = figuresOf(rows, rules, meanings)
    expect(figure(periods, 'Kent', 'conviction-rate')).toEqual({ numerator: 14, denominator: null })
    expect(figure(periods, 'Kent', 'conviction-rate', 'robbery')).toEqual({ numerator: 8, denominator: null })
    expect(figure(periods, 'Kent', 'conviction-rate', 'burglary')).toEqual({ numerator: 6, denominator: 10 })
  })

  test('are not shown of measures that have no such breakdown', () => {
    const rows: Row[] = [
      { area: 'Kent', stage: 'Crown Court', metric: 'Receipts', offence: 'Robbery', value: '5' },
    ]
    const periods = figuresOf(rows, { ...rules, allOffences: 'given' }, meanings)
    expect(periods.areas.flatMap((area) => [...periods.of(0, area)])).toEqual([])
  })
})

test('a restricted source publishes boards and totals of England and Wales, in the shortest periods it has', () => {
  const row = (area: string, offence: string, period: Period): Row => ({
    area,
    stage: 'Prosecution',
    metric: 'Convictions',
    offence,
    period,
    value: '9',
  })
  const meanings = { all: 'all', Robbery: 'robbery' } as const
  const rows = [month, year].flatMap((period) =>
    ['Kent', 'England and Wales', 'Midlands'].flatMap((area) => [
      row(area, 'all', period),
      row(area, 'Robbery', period),
    ]),
  )
  const figures = publishable(figuresOf(rows, undefined, meanings))
  const kept = figures.periods.flatMap(({ granularity }, period) =>
    figures.areas.flatMap((area) =>
      [...figures.of(period, area).keys()].map((slot) => {
        const { measure, category } = slots[slot]!
        return `${granularity} ${area.id} ${measure.id} ${category}`
      }),
    ),
  )
  const kent = findArea('Kent', ['board'])!.id
  const nation = findArea('England and Wales')!.id
  expect(kept.sort()).toEqual(
    ['conviction-rate', 'convictions']
      .flatMap((id) => [
        `month ${kent} ${id} all`,
        `month ${kent} ${id} robbery`,
        `month ${nation} ${id} all`,
      ])
      .sort(),
  )
})
