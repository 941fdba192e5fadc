import { z } from 'zod'
import { erlangC } from '../stock-flow/erlang-c'
import { hoursCapacity, type Route } from '../stock-flow/hours-capacity'
import { readyReckoner, usualHours } from '../stock-flow/ready-reckoner'
import type { GoldenCase } from './golden-case'

const stockFlow = z.object({
  params: z.object({
    open0: z.number(),
    hours_per_day: z.number(),
    hours_gp: z.number(),
    hours_trial: z.number(),
    share_gp: z.number(),
  }),
  // Every path of sitting days is a scenario: days_base, days_scenario, …
  input: z.object({ receipts: z.array(z.number()) }).catchall(z.array(z.number())),
})

/** Trials that wait and guilty pleas that do not, under two or more paths of sitting days. */
export function stockFlowCase(kase: GoldenCase): Record<string, unknown> {
  const { params, input } = stockFlow.parse(kase)
  const routes: Route[] = [
    { share: params.share_gp, hoursPerCase: params.hours_gp, ringFenced: true },
    { share: 1 - params.share_gp, hoursPerCase: params.hours_trial, ringFenced: false },
  ]
  const scenarios = Object.entries(input).flatMap(([key, days]) => {
    if (!key.startsWith('days_')) return []
    const hours = days.map((count) => count * params.hours_per_day)
    const rows = hoursCapacity([0, params.open0], routes, input.receipts, hours).map(
      ({ receipts, capacityHours, disposals, open }, index) => ({
        t: index + 1,
        receipts,
        capacity_hours: capacityHours,
        disposals_gp: disposals[0],
        disposals_trial: disposals[1],
        open,
      }),
    )
    return [[key.slice('days_'.length), rows]]
  })
  return Object.fromEntries(scenarios)
}

const kind = { receipt_type_desc: z.string(), route: z.string() }
const reckoner = z.object({
  baseline: z.array(
    z.object({ date: z.string(), ...kind, n_disposals: z.number(), dur_disposals: z.number() }),
  ),
  ringfenced: z.array(z.object({ ...kind, ringfenced: z.boolean() })),
  capacity: z.array(
    z.object({ date: z.string(), hours_per_day: z.number(), extra_sitting_days: z.number() }),
  ),
  receipts_delta: z.array(z.object({ date: z.string(), ...kind, n_receipts_delta: z.number() })),
})

/** Extra disposals by MoJ's prisonsreadyreckoner. */
export function readyReckonerCase(kase: GoldenCase): Record<string, unknown> {
  const { baseline, ringfenced, capacity, receipts_delta } = reckoner.parse(kase.input)
  type Kind = { receipt_type_desc: string; route: string }
  const same = (a: Kind, b: Kind) => a.receipt_type_desc === b.receipt_type_desc && a.route === b.route
  const rows = baseline.map((row) => ({
    row,
    disposals: row.n_disposals,
    minutes: row.dur_disposals,
    effective: row.route === 'effective',
    ringFenced: found(
      ringfenced.find((other) => same(other, row)),
      row,
    ).ringfenced,
    extraReceipts: found(
      receipts_delta.find((other) => other.date === row.date && same(other, row)),
      row,
    ).n_receipts_delta,
  }))
  // The length of a case that is not known is filled in from all periods together.
  const fallback = usualHours(rows)
  const answers = new Map<unknown, number>()
  for (const { date, hours_per_day, extra_sitting_days } of capacity) {
    const own = rows.filter(({ row }) => row.date === date)
    const extra = readyReckoner(own, hours_per_day * extra_sitting_days, fallback)
    own.forEach(({ row }, index) => answers.set(row, extra[index]!))
  }
  return {
    disposals_delta: rows.map(({ row, ringFenced, extraReceipts }) => ({
      date: row.date,
      receipt_type_desc: row.receipt_type_desc,
      route: row.route,
      ringfenced: ringFenced,
      n_receipts_delta: extraReceipts,
      n_disposals_delta: answers.get(row),
    })),
  }
}

function found<T>(value: T | undefined, row: { date: string; route: string }): T {
  if (value === undefined) throw new Error(`Nothing matches ${row.date}, ${row.route}`)
  return value
}

const queues = z.object({
  cases: z.array(z.object({ lambda: z.number(), mu: z.number(), servers: z.number() })),
})

export function erlangCase(kase: GoldenCase): Record<string, unknown> {
  return {
    results: queues.parse(kase.input).cases.map(({ lambda, mu, servers }) => {
      const queue = erlangC(lambda, mu, servers)
      return {
        lambda,
        mu,
        servers,
        rho: queue.utilisation,
        erlangB: queue.lossProbability,
        erlangC: queue.waitProbability,
        Lq: queue.meanWaiting,
        Wq: queue.meanWait,
        L: queue.meanInSystem,
        W: queue.meanTimeInSystem,
      }
    }),
  }
}
