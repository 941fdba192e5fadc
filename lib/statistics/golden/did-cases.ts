import { z } from 'zod'
import { coefficientTable } from '../regression/coefficient-table'
import { eventStudy } from '../effects/event-study'
import { pooledDifference } from '../effects/pooled-difference'
import { twoWayFixedEffects } from '../effects/two-way-fixed-effects'
import { UnknownCaseError, type GoldenCase, type GoldenMethod } from './golden-case'

const params = z.object({
  outcome: z.string(),
  unit: z.string(),
  time: z.string(),
  cluster: z.string().optional(),
  se: z.string().optional(),
})
const input = z.object({ panel: z.array(z.record(z.string(), z.union([z.number(), z.string(), z.null()]))) })

/** What data sets call the first time of the change; nought or nothing if there is none. */
const START_NAMES = ['first_treat', 'first.treat', 'start', 'cohort', 'g', 'G']

/** Difference-in-differences: pooled 2 × 2, two-way fixed effects and event study with clustered errors. */
export const didCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const names = params.parse(kase.params)
  if (names.cluster && names.cluster !== names.unit)
    throw new UnknownCaseError(`no reader for clusters by ${names.cluster}`)
  if (names.se && !/CR1|HC1/.test(names.se)) throw new UnknownCaseError(`no reader for errors ${names.se}`)
  const rows = input.parse(kase.input).panel.map((row) => {
    const number = (name: string) => {
      const value = row[name]
      if (typeof value !== 'number') throw new UnknownCaseError(`no number in column ${name}`)
      return value
    }
    const first = START_NAMES.map((name) => row[name]).find((value) => value !== undefined) ?? null
    const start = typeof first === 'number' && first > 0 ? first : null
    const time = number(names.time)
    const isTreated = 'treated' in row ? Number(row.treated) === 1 : start !== null
    return {
      unit: row[names.unit] ?? '',
      time,
      outcome: number(names.outcome),
      start,
      treated: isTreated,
      post: 'post' in row ? Number(row.post) === 1 : start !== null && time >= start,
    }
  })
  return {
    pooled: pooledDifference(rows).map(({ term, estimate, standardError }) => ({
      term,
      estimate,
      se_cluster_hc1: standardError,
    })),
    twfe_D: twoWay(rows),
    event_study: eventStudy(rows).map(({ relative, estimate, standardError }) => ({
      rel: String(relative),
      estimate,
      se: standardError,
    })),
  }
}

interface Row {
  readonly unit: string | number
  readonly time: number
  readonly outcome: number
  readonly treated: boolean
  readonly post: boolean
}

function twoWay(rows: readonly Row[]) {
  const fit = twoWayFixedEffects(rows, [
    { name: 'D', values: rows.map((row) => (row.treated && row.post ? 1 : 0)) },
  ])
  const [effect] = coefficientTable(fit)
  return {
    estimate: effect!.estimate,
    se_cluster_hc1: effect!.standardError,
    n: fit.observations,
    k: fit.parameters,
    clusters: fit.clusters,
  }
}
