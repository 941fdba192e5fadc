import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDemonstrationFigures } from '@/lib/demonstration/marker'
import { publishedMeasures as measures } from '@/lib/measures/published-measures'
import { auditSuppression } from '@/lib/statistics/disclosure/audit-suppression'
import { demonstrationLayout } from './mapping/long-layout'
import { measureGroups } from './protect/measure-groups'
import { releaseHarness, type ReleaseHarness } from './testing/release-harness'

const threshold = 5
const end = '2026-06'
let harness: ReleaseHarness
let rows: Row[]

type Row = {
  area: number
  isBoard: boolean
  measure: string
  category: string
  start: string
  suppressed: boolean
  figures: (number | null)[]
}

beforeAll(async () => {
  harness = await releaseHarness()
  const file = path.join(harness.folder, 'demonstration.csv')
  await writeDemonstrationFigures(file, { seed: 7, end, months: 12 })
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  await harness.importFile(file, { mapping: demonstrationLayout, threshold, provedInvented: sha256 })
  const cells = await harness.owner.query(
    `SELECT area_id AS area, board_id IS NOT NULL AS "isBoard", measure, category, period_start::text AS start,
            suppressed, ARRAY[value, numerator, denominator]::float8[] AS figures FROM figures.cell`,
  )
  rows = cells.rows
})
afterAll(() => harness.drop())

/** Counts behind a cell, as the file gives them. */
async function trueCounts(): Promise<Map<string, number>> {
  const observations = await harness.owner.query<{ key: string; value: number }>(
    `SELECT concat_ws('|', area_id, stage, metric, offence, period_start) AS key, value::float8 AS value
     FROM releases.observation`,
  )
  return new Map(observations.rows.map(({ key, value }) => [key, value]))
}

describe('a restricted source', () => {
  test('hides some cells and keeps no number of them', () => {
    const hidden = rows.filter(({ suppressed }) => suppressed)
    expect(hidden.length).toBeGreaterThan(1000)
    expect(hidden.length).toBeLessThan(rows.length / 4)
    expect(hidden.every(({ figures }) => figures.every((figure) => figure === null))).toBe(true)
  })

  test('shows no count below the threshold, nor a rate that rests on one', () => {
    const durations = new Set(measures.filter(({ kind }) => kind === 'duration').map(({ id }) => id))
    const small = rows
      .filter(({ measure, isBoard, suppressed }) => isBoard && !suppressed && !durations.has(measure))
      .filter(({ figures: [value, numerator, denominator] }) =>
        [
          value,
          numerator,
          denominator,
          numerator == null || denominator == null ? null : denominator - numerator,
        ].some((count) => count != null && count < threshold),
      )
    expect(small).toEqual([])
  })

  test('publishes no groups of England and Wales', () => {
    expect(rows.filter(({ isBoard, category }) => !isBoard && category !== 'all')).toEqual([])
    expect(rows.some(({ isBoard }) => !isBoard)).toBe(true)
  })

  test('gives nothing away: bounds by linear programming over all that every person together can see', async () => {
    const counts = await trueCounts()
    const names = new Map(
      (
        await harness.owner.query<{ offence: string }>('SELECT DISTINCT offence FROM releases.observation')
      ).rows.map(({ offence }) => [
        offence === 'All crime' ? 'all' : offence.toLowerCase().replaceAll(' ', '-'),
        offence,
      ]),
    )
    const judged: string[] = []
    // Two groups with offence groups and the trials, in two months: every hidden cell of 42 boards.
    for (const id of ['conviction-rate', 'withdrawal-police', 'trial-effective'])
      for (const start of ['2025-08-01', '2026-02-01']) {
        const group = measureGroups(measures).find((each) => each.some((measure) => measure.id === id))!
        const metrics = [
          ...new Map(
            group
              .flatMap(({ published }) =>
                'value' in published ? [published.value] : [...published.numerator, ...published.denominator],
              )
              .map((each) => [`${each.stage}|${each.metric}`, each]),
          ).values(),
        ]
        const own = rows.filter(
          (row) => row.start === start && group.some(({ id: measure }) => measure === row.measure),
        )
        const places = new Map(own.map((row) => [`${row.area} ${row.category}`, row]))
        const cells: { id: string; value: number }[] = []
        const hidden: string[] = []
        for (const [key, row] of places)
          for (const { stage, metric } of metrics) {
            const value = counts.get([row.area, stage, metric, names.get(row.category), start].join('|'))!
            cells.push({ id: `${key} ${metric}`, value })
            if (row.suppressed) hidden.push(`${key} ${metric}`)
          }
        const equations: Record<string, number>[] = []
        const areas = [...new Set(own.map(({ area }) => area))]
        for (const { metric } of metrics) {
          for (const area of areas) {
            const parts = [...places.keys()].filter(
              (key) => key.startsWith(`${area} `) && !key.endsWith(' all'),
            )
            if (parts.length)
              equations.push({
                ...Object.fromEntries(parts.map((key) => [`${key} ${metric}`, 1])),
                [`${area} all ${metric}`]: -1,
              })
          }
          const nation = areas.find((area) => !places.get(`${area} all`)!.isBoard)!
          const boards = areas.filter((area) => area !== nation)
          equations.push({
            ...Object.fromEntries(boards.map((area) => [`${area} all ${metric}`, 1])),
            [`${nation} all ${metric}`]: -1,
          })
        }
        const ids = new Set(cells.map((cell) => cell.id))
        const whole = equations.filter((equation) => Object.keys(equation).every((cell) => ids.has(cell)))
        const { narrow } = auditSuppression({ cells, equations: whole }, hidden, { threshold })
        expect(narrow, `${id} in ${start}`).toEqual([])
        if (hidden.length) judged.push(`${id} ${start}`)
      }
    expect(judged.length).toBeGreaterThanOrEqual(4)
  })

  test('cannot be read past its protection by the web role, from the partition or the observations', async () => {
    const viewer = await harness.asViewer([1])
    for (const table of ['figures.cell_r1', 'releases.observation', 'releases.observation_r1'])
      await expect(viewer.query(`SELECT FROM ${table}`)).rejects.toThrow('permission denied')
    const seen = await viewer.query<{ board: number | null }>(
      'SELECT DISTINCT board_id AS board FROM figures.cell',
    )
    await viewer.end()
    expect(seen.rows.map(({ board }) => board).sort()).toEqual([1, null])
  })
})
