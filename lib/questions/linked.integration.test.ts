import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest } from '@/lib/access/errors'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { aalenJohansen } from '@/lib/statistics/durations/aalen-johansen'
import { incidenceAt } from '@/lib/statistics/durations/incidence-at'
import { watchedSpells } from '@/lib/statistics/durations/watched-spells'
import { say } from '@/lib/text/say'
import { periodOf } from '@/lib/time/period-of'
import { endOfPeriod, previousPeriod, shiftPeriod } from '@/lib/time/step-period'
import { measurePage } from './measure-page'
import {
  completeTo,
  linkedMonths,
  seededCases,
  seededCharges,
  seedLinked,
  type SeededCase,
} from './testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const avonId = findBoard('avon-and-somerset')!.id
const page = (measure: string, more: object = {}) =>
  measurePage(avon, { board: 'avon-and-somerset', measure, ...more })

const day = (date: string) => Date.parse(date) / 86_400_000
/** The last whole quarter, and the four that end with it. */
const quarter = periodOf('quarter', lastMonth.start)
const last = endOfPeriod(quarter) <= endOfPeriod(lastMonth) ? quarter : previousPeriod(quarter)
const year = { from: day(shiftPeriod(last, -3).start), to: day(endOfPeriod(last)) }

const completed = (cases: readonly SeededCase[]) =>
  cases
    .filter(({ board, exit }) => board === avonId && exit !== null && exit >= year.from && exit <= year.to)
    .map(({ origin, exit }) => exit! - origin)
    .sort((a, b) => a - b)
/** The smallest day by which at least that share lies (docs/measures/rules.md). */
const quantile = (sorted: readonly number[], p: number) => sorted[Math.ceil(p * sorted.length) - 1]!

describe('durations of linked records', () => {
  test('lead the page, by month, with quartiles to the day', async () => {
    const { main, nation } = await page('sent-to-completion')
    expect(main!.provenance.source).toMatchObject({ id: 'linked-demonstration', kind: 'linked' })
    expect(main!.points).toHaveLength(linkedMonths)
    const { period, figure } = main!.points.at(-1)!
    const days = seededCases['sent-to-completion']
      .filter(
        ({ board, exit }) =>
          board === avonId && exit !== null && exit >= day(period.start) && exit <= day(endOfPeriod(period)),
      )
      .map(({ origin, exit }) => exit! - origin)
      .sort((a, b) => a - b)
    expect(figure).toMatchObject({
      value: quantile(days, 0.5),
      spread: {
        cases: days.length,
        lowerQuartile: quantile(days, 0.25),
        upperQuartile: quantile(days, 0.75),
      },
    })
    expect(nation!.points).toHaveLength(linkedMonths)
  })

  test('are split over the last four whole quarters: merged, never an average of medians', async () => {
    const { split } = await page('sent-to-completion', { by: 'offence-group' })
    const of = (category: string) => split!.entries.find((entry) => entry.category === category)!
    for (const category of ['theft', 'robbery']) {
      const days = completed(seededCases['sent-to-completion'].filter(({ group }) => group === category))
      expect(of(category).figure, category).toMatchObject({
        value: quantile(days, 0.5),
        spread: { cases: days.length, ninetieth: quantile(days, 0.9) },
      })
      expect(of(category).otherPeriod).toBeNull()
    }
    expect(of('homicide').figure).toEqual({ kind: 'suppressed' })
    expect(split!.total.figure).toMatchObject({
      value: quantile(completed(seededCases['sent-to-completion']), 0.5),
    })
    expect(split!.partition).toBe(true)
  })

  test('published by year only say so, and are shown for their year', async () => {
    const { main, split } = await page('sent-to-completion', { crime: 'adult-rape' })
    expect(split).toBeNull()
    expect(new Set(main!.points.map(({ period }) => period.granularity))).toEqual(new Set(['financial-year']))
    expect(main!.notes.map((note) => say('en', note)).join(' ')).toContain(
      'Shown by financial year, because some quarters have too few to be shown.',
    )
    const byCrime = await page('sent-to-completion', { by: 'crime-type' })
    const rape = byCrime.split!.entries.find(({ category }) => category === 'adult-rape')!
    expect(say('en', rape.otherPeriod!)).toMatch(/^April \d{4} to March \d{4}$/)
  })

  test('count open cases in a curve that equals the one of the cases themselves', async () => {
    const { curve } = await page('sent-to-completion')
    const spells = watchedSpells(
      seededCases['sent-to-completion']
        .filter(({ board }) => board === avonId)
        .map(({ origin, exit }) => ({ origin, end: exit })),
      { first: year.from, last: year.to },
    )
    const direct = aalenJohansen(spells, 1)
    for (const { day: at, open } of curve!.steps) expect(open).toBeCloseTo(incidenceAt(direct, at).open, 9)
    const half = direct.find(({ open }) => open <= 0.5)!.time
    expect(Math.abs(curve!.median!.value - half)).toBeLessThanOrEqual(1)
    expect(curve!.completedMedian).toBe(quantile(completed(seededCases['sent-to-completion']), 0.5))
    expect(say('en', curve!.sentences[0]!)).toContain('If the pace of this period continued, half of cases')
  })
})

describe('those that began in a year', () => {
  const began = (measure: keyof typeof seededCases, to: number) => {
    const span = { from: day(shiftPeriod(last, -3 - to).start), to: day(endOfPeriod(shiftPeriod(last, -to))) }
    return seededCases[measure].filter(
      ({ board, origin }) => board === avonId && origin >= span.from && origin <= span.to,
    )
  }
  const resolvedOf = (cases: readonly SeededCase[]) =>
    cases.filter(({ exit }) => exit !== null).length / cases.length

  test.each(['sent-to-completion', 'victim-journey-to-charge'] as const)(
    'of %s are the latest of whom nine in ten have ended, followed as they were',
    async (measure) => {
      const { cohort } = await page(measure)
      const back = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((to) => resolvedOf(began(measure, to)) >= 0.9)!
      const cases = began(measure, back)
      expect(cohort!.resolved).toBe(Math.floor(100 * resolvedOf(cases)))
      const { exits } = cohort!.curve
      const direct = aalenJohansen(
        cases.map(({ origin, exit, cause }) => ({
          exit: (exit ?? completeTo) - origin,
          cause: cause === null ? 0 : exits.indexOf(cause) + 1,
        })),
        exits.length,
      )
      for (const { day: at, open, ended } of cohort!.curve.steps.slice(1)) {
        expect(open).toBeCloseTo(incidenceAt(direct, at).open, 9)
        ended.forEach((share, i) => expect(share).toBeCloseTo(incidenceAt(direct, at).incidence[i]!, 9))
      }
      const reached = cases
        .filter(({ cause }) => cause === exits[0])
        .map(({ origin, exit }) => exit! - origin)
        .sort((a, b) => a - b)
      expect(cohort!.curve.completedMedian).toBe(quantile(reached, 0.5))
    },
  )
})

test('of every 100 victims adds to 100 at every asked day, by the cases themselves', async () => {
  const { curve, main } = await page('victim-journey-to-charge')
  expect(curve!.exits).toEqual(['charged', 'withdrew', 'ended'])
  expect(curve!.marks.map((mark) => mark.day)).toEqual([30, 90, 180])
  const causes = curve!.exits
  const direct = aalenJohansen(
    watchedSpells(
      seededCases['victim-journey-to-charge']
        .filter(({ board }) => board === avonId)
        .map(({ origin, exit, cause }) => ({
          origin,
          end: exit,
          ...(cause ? { cause: causes.indexOf(cause) + 1 } : {}),
        })),
      { first: year.from, last: year.to },
    ),
    3,
  )
  for (const { day: at, ended, open } of curve!.marks) {
    expect(ended.reduce((sum, count) => sum + count, open)).toBe(100)
    incidenceAt(direct, at).incidence.forEach((share, i) =>
      expect(Math.abs(ended[i]! - 100 * share)).toBeLessThanOrEqual(1),
    )
  }
  expect(say('en', curve!.sentences[0]!)).toMatch(
    /^Of every 100 victims, by 90 days: \d+ saw somebody charged, /,
  )
  // The figure by month is a share.
  expect(main!.points.at(-6)!.figure).toMatchObject({ kind: 'value' })
})

describe('counts and stocks', () => {
  test('add up over whole quarters; snapshots are those of the last day', async () => {
    const { split } = await page('charges', { by: 'charging-route' })
    const until =
      linkedMonths -
      1 -
      ((Number(lastMonth.start.slice(5, 7)) - Number(endOfPeriod(last).slice(5, 7)) + 12) % 12)
    let sum = 0
    for (let i = until - 11; i <= until; i += 1) sum += seededCharges(avonId, i)
    expect(split!.total.figure).toMatchObject({ value: sum })
    const open = await page('crown-open')
    expect(open.split!.breakdown).toBe('age-band')
    expect(open.split!.entries.map(({ category }) => category)[0]).toBe('0-27')
    expect(open.split!.entries[0]!.figure).toMatchObject({ value: 160 + linkedMonths - 1 + avonId })
    // The same from the published table stands beside, never mixed in.
    expect(open.others.map(({ provenance }) => provenance.source.id)).toContain('board-figures')
  })

  test('name how well the records are linked at each join they rest on, with a plain grade', async () => {
    const { main } = await page('sent-to-completion')
    expect(main!.provenance.linkage!.map(({ join, grade }) => [join, grade])).toEqual([
      ['police-cps', 'medium'],
      ['cps-court', 'high'],
    ])
    expect((await page('crown-open')).main!.provenance.linkage).toBeNull()
    expect((await page('conviction-rate')).main!.provenance.linkage).toBeNull()
  })
})

describe('what cannot be had', () => {
  test('crime type and another split are not crossed, and the reason is told', async () => {
    const refused = await page('sent-to-completion', { crime: 'other', by: 'offence-group' }).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(BadRequest)
    expect((refused as BadRequest).faults[0]!.parameter).toBe('by')
    await expect(page('sent-to-completion', { crime: 'piracy' })).rejects.toThrow(BadRequest)
  })

  test('known issues of another board are not shown', async () => {
    const { main, nation } = await page('sent-to-completion')
    expect(main!.annotations.map(({ words }) => words.en)).toEqual(['Court closures during repairs'])
    expect(nation!.annotations).toHaveLength(1)
    const kent = viewerWith(people.kent, ['member', 'kent'])
    const own = await measurePage(kent, { board: 'kent', measure: 'sent-to-completion' })
    expect(own.main!.annotations).toHaveLength(2)
    await expect(measurePage(kent, { board: 'avon-and-somerset', measure: 'charges' })).rejects.toThrow()
  })

  test('no answer has a histogram in it', async () => {
    const answers = [
      await page('sent-to-completion', { by: 'offence-group' }),
      await page('victim-journey-to-charge'),
    ]
    for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/"(histogram|days|counts)":\[/)
  })
})
