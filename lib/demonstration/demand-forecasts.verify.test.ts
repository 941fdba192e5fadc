import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forces } from '@/lib/boards/forces'
import { openDuck } from '@/lib/database/duck/open-duck'
import { forecastOf } from '@/lib/questions/demand/kept-forecast'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import { linkedSetting } from './linked/setting'
import { writeDelivery } from './linked/write-delivery'

/**
 * Do the likely ranges of the demand page hold, on values that had no part in anything: not in the fit, not in the choice, not
 * in the widening of the range? Every flow of all 42 boards of an invented country, from origins that differ from
 * board to board so that one bad month does not decide, 1 to 12 months ahead.
 */

const months = 60
const last = '2026-09'
const firstMonth = monthNumber(last) - months + 1
const horizon = 12
/** Months known at the first origin and how many origins there are, one for each board in turn. */
const [earliest, origins] = [42, 7]

type Flow = { readonly flow: string; readonly board: number; readonly values: number[] }

let directory: string
let flows: readonly Flow[]
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'demand-'))
  const setting = linkedSetting.parse({
    ...{ seed: 3, end: last, months, scale: 0.01, leastCrimes: 4_000, profile: {} },
  })
  await writeDelivery(directory, setting)
  flows = await flowsOf(directory)
}, 120_000)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const row = z.object({ flow: z.string(), area: z.string(), month: z.string(), cases: z.number() })

async function flowsOf(from: string): Promise<readonly Flow[]> {
  const duck = await openDuck({ temporaryFolder: path.join(from, 'spill'), keepOrder: false })
  const table = (name: string) =>
    `read_csv('${path.join(from, name).replaceAll("'", "''")}.csv', header = true, nullstr = '', all_varchar = true)`
  await duck.run(`
    CREATE TABLE month AS SELECT unnest(range(DATE '${firstDayOf(firstMonth)}',
      DATE '${firstDayOf(firstMonth + months)}', INTERVAL 1 MONTH))::DATE AS month;
    CREATE TABLE defendant AS SELECT case_id, police_force_area AS area, received_on::DATE AS received_on,
      sent_on::DATE AS sent_on, completed_on::DATE AS completed_on FROM ${table('court_defendants')};
    CREATE TABLE spell AS
      SELECT 'magistrates' AS stage, any_value(area) AS area, min(received_on) AS begins,
        CASE WHEN bool_and(coalesce(sent_on, completed_on) IS NOT NULL)
          THEN max(coalesce(sent_on, completed_on)) END AS ends FROM defendant GROUP BY case_id
      UNION ALL
      SELECT 'crown', any_value(area), min(sent_on),
        CASE WHEN bool_and(completed_on IS NOT NULL) THEN max(completed_on) END
      FROM defendant WHERE sent_on IS NOT NULL GROUP BY case_id
      UNION ALL
      SELECT 'cps', police_force_area, referred_on::DATE, decided_on::DATE
      FROM ${table('cps_suspects')} WHERE charging_route = 'cps';`)
  const rows = await duck.rows(
    row,
    `SELECT stage || '-' || way AS flow, area, month::VARCHAR AS month, count(*)::INTEGER AS cases FROM (
       SELECT stage, 'received' AS way, area, date_trunc('month', begins)::DATE AS month FROM spell
       UNION ALL SELECT stage, 'completed', area, date_trunc('month', ends)::DATE FROM spell
       UNION ALL SELECT stage, 'open', area, month FROM spell, month
         WHERE begins < month + INTERVAL 1 MONTH AND (ends IS NULL OR ends >= month + INTERVAL 1 MONTH)
       UNION ALL SELECT 'charges', 'completed', police_force_area, date_trunc('month', charged_on::DATE)::DATE
         FROM ${table('cps_suspects')}
       UNION ALL SELECT 'crimes', 'received', police_force_area, date_trunc('month', recorded_on::DATE)::DATE
         FROM ${table('police_crimes')}
     ) WHERE month IN (FROM month) GROUP BY ALL`,
  )
  duck.close()
  const found = new Map<string, Flow>()
  for (const { flow, area, month, cases } of rows) {
    const board = forces.find(({ code }) => code === area)?.boardId
    if (board == null) continue
    const key = `${flow} ${board}`
    const own = found.get(key) ?? { flow, board, values: Array<number>(months).fill(0) }
    own.values[monthNumber(month) - firstMonth]! += cases
    found.set(key, own)
  }
  return [...found.values()]
}

describe('likely ranges of demand', () => {
  it('hold 74 to 88 times in 100, over all boards and flows, near and far', () => {
    expect(new Set(flows.map(({ board }) => board)).size).toBe(42)
    const names = [...new Set(flows.map(({ flow }) => flow))].sort()
    expect(names).toHaveLength(11)
    const held = new Map<string, number[]>()
    const errors: number[] = []
    for (const { flow, board, values } of flows) {
      const origin = earliest + (board % origins)
      const { forecast } = forecastOf({ values: values.slice(0, origin), period: 12 })
      const { lower, upper } = forecast.bands[0]!
      let [error, yardstick] = [0, 0]
      for (let step = 0; step < horizon; step += 1) {
        const came = values[origin + step]!
        const within = Number(came >= lower[step]! && came <= upper[step]!)
        for (const group of ['all', flow, `steps ${Math.floor(step / 3)}`])
          held
            .set(group, held.get(group) ?? [])
            .get(group)!
            .push(within)
        error += Math.abs(came - forecast.mean[step]!)
        yardstick += Math.abs(came - values[origin - horizon + step]!)
      }
      errors.push(Math.log(error / yardstick))
    }
    const share = (group: string) => mean(held.get(group)!)
    const groups = ['all', ...names, ...[0, 1, 2, 3].map((quarter) => `steps ${quarter}`)]
    console.info(groups.map((group) => `${group}: ${share(group).toFixed(3)}`).join(', '))
    console.info(`error against "same as last year": ${Math.exp(mean(errors)).toFixed(3)}`)
    expect(share('all')).toBeGreaterThanOrEqual(0.74)
    expect(share('all')).toBeLessThanOrEqual(0.88)
    for (const quarter of [0, 1, 2, 3]) {
      expect(share(`steps ${quarter}`), `months ${3 * quarter + 1} on`).toBeGreaterThanOrEqual(0.74)
      expect(share(`steps ${quarter}`), `months ${3 * quarter + 1} on`).toBeLessThanOrEqual(0.88)
    }
    // 42 boards each: two Monte Carlo errors more on either side, since months of a forecast hang together.
    for (const name of names) {
      expect(share(name), name).toBeGreaterThanOrEqual(0.7)
      expect(share(name), name).toBeLessThanOrEqual(0.92)
    }
    expect(Math.exp(mean(errors))).toBeLessThan(0.9)
  }, 180_000)
})

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
