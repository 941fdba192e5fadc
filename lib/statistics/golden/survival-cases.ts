import { z } from 'zod'
import { aalenJohansen } from '../durations/aalen-johansen'
import { grayTest } from '../durations/gray-test'
import { incidenceAt } from '../durations/incidence-at'
import { incidenceErrors } from '../durations/incidence-errors'
import { incidenceVariance } from '../durations/incidence-variance'
import { kaplanMeier, type SurvivalStep } from '../durations/kaplan-meier'
import { logRank } from '../durations/log-rank'
import { proportionalHazards } from '../durations/proportional-hazards'
import { restrictedMean } from '../durations/restricted-mean'
import type { Spell } from '../durations/spell'
import { survivalLimits, type LimitScale } from '../durations/survival-limits'
import { survivalQuantile } from '../durations/survival-quantile'
import { tabledMedian } from '../durations/tabled-median'
import { mean } from '../mean'
import type { GoldenCase, GoldenMethod } from './golden-case'
import { completedOnlyBias } from './survival-bias-case'

const subjectSchema = z
  .object({
    time: z.number().optional(),
    exit: z.number().optional(),
    entry: z.number().nullish(),
    event: z.number(),
    group: z.union([z.string(), z.number()]).nullish(),
  })
  .transform(({ time, exit, entry, event, group }) => ({
    spell: { exit: z.number().parse(exit ?? time), cause: event, ...(entry == null ? {} : { entry }) },
    group: group == null ? '1' : String(group),
  }))

const inputSchema = z.object({ subjects: z.array(subjectSchema).min(1) })

/**
 * Survival cases: Kaplan–Meier (with or without delayed entry), its quantiles and comparisons as R's survival
 * names them, Aalen–Johansen and cmprsk's estimates and tests, and the completed-only bias. Only the keys a
 * case expects are computed.
 */
export const survivalCases: GoldenMethod = {
  read(kase) {
    if ('cases' in (Object(kase.input) as object)) return completedOnlyBias(kase)
    const { subjects } = inputSchema.parse(kase.input)
    const spells = subjects.map(({ spell }) => spell)
    const groups = inGroups(subjects)
    const answers = { ...curveAnswers(kase, spells, groups), ...incidenceAnswers(kase, spells, groups) }
    return Object.fromEntries(
      Object.keys(kase.expected).flatMap((key) => {
        const answer = answers[key]
        return answer ? [[key, answer()]] : []
      }),
    )
  },
}

type Answers = Record<string, () => unknown>
type Groups = readonly { readonly name: string; readonly spells: readonly Spell[] }[]

function curveAnswers(kase: GoldenCase, spells: readonly Spell[], groups: Groups): Answers {
  const steps = kaplanMeier(spells)
  const ended = spells.filter(({ cause }) => cause > 0).map(({ exit }) => exit)
  const tau = () => z.number().parse(kase.params.tau)
  const curve = (scale: LimitScale) => () =>
    steps.map((step) => ({ ...stepOf(step), ...limitsOf(step, scale) }))
  const quantiles = (key: string, scale: LimitScale) => () =>
    sharesOf(kase.expected[key]).map((p) => {
      const { value, lower, upper } = survivalQuantile(steps, p, { scale })
      return { p, q: value, lo: lower, hi: upper }
    })
  const inGroupOrder = groups.map((group) => group.spells)
  return {
    n: () => spells.length,
    events: () => ended.length,
    km: curve('log'),
    km_log: curve('log'),
    km_loglog: curve('log-log'),
    km_plain: curve('plain'),
    ci_log: curve('log'),
    ci_loglog: curve('log-log'),
    ci_plain: curve('plain'),
    quantiles: quantiles('quantiles', 'log'),
    quantiles_ci_log: quantiles('quantiles_ci_log', 'log'),
    quantiles_ci_loglog: quantiles('quantiles_ci_loglog', 'log-log'),
    quantiles_ci_plain: quantiles('quantiles_ci_plain', 'plain'),
    rmst: () => {
      const { mean: rmst, standardError } = restrictedMean(steps, tau())
      return { tau: tau(), rmst, se: standardError }
    },
    naive: () => ({ mean_completed_only: mean(ended), median_completed_only: middle(ended) }),
    nelson_aalen: () => steps.map(({ time, cumulativeHazard }) => ({ time, cumhaz: cumulativeHazard })),
    logrank: () => {
      const { statistic, degreesOfFreedom, pValue, observed, expected } = logRank(inGroupOrder)
      return { chisq: statistic, df: degreesOfFreedom, observed, expected, p: pValue }
    },
    by_group_median: () =>
      groups.map((group) => {
        const { value, lower, upper } = tabledMedian(kaplanMeier(group.spells))
        return {
          group: group.name,
          records: group.spells.length,
          events: group.spells.filter(({ cause }) => cause > 0).length,
          median: value,
          'X0.95LCL': lower,
          'X0.95UCL': upper,
        }
      }),
    cox_efron: () => {
      const { coefficients, standardErrors, logLikelihood } = proportionalHazards(inGroupOrder)
      return { coef: single(coefficients), se: single(standardErrors), loglik: logLikelihood }
    },
  }
}

function incidenceAnswers(kase: GoldenCase, spells: readonly Spell[], groups: Groups): Answers {
  const at = () => z.array(z.number()).parse([kase.params.at].flat())
  const eachCause = [...new Set(spells.map(({ cause }) => cause))]
    .filter((cause) => cause > 0)
    .sort((a, b) => a - b)
  const estimates = (of: Groups, value: 'incidence' | 'variance') =>
    eachCause.flatMap((cause) =>
      of.map((group) => {
        const curve = `${group.name} ${cause}`
        const last = Math.max(...group.spells.map(({ exit }) => exit))
        const steps = incidenceVariance(group.spells, cause)
        const known = at().map((day) => [
          String(day),
          day > last ? null : (steps.findLast(({ time }) => time <= day)?.[value] ?? 0),
        ])
        return { curve, ...Object.fromEntries(known), _row: curve }
      }),
    )
  const pooled: Groups = [{ name: '1', spells }]
  return {
    full: () =>
      aalenJohansen(spells).map(({ time, open, incidence }) => ({ time, ...named('', open, incidence) })),
    at_times: () => {
      const steps = aalenJohansen(spells)
      const errors = incidenceErrors(spells)
      return at().map((day) => {
        const { open, incidence } = incidenceAt(steps, day)
        const error = errors.findLast(({ time }) => time <= day)
        return {
          time: day,
          ...named('', open, incidence),
          ...named('se_', error?.open ?? 0, error?.incidence ?? incidence),
        }
      })
    },
    naive_1_minus_km: () =>
      eachCause.map((cause) => {
        const steps = kaplanMeier(spells.map((spell) => ({ ...spell, cause: spell.cause === cause ? 1 : 0 })))
        return at().map((day) => ({
          time: day,
          one_minus_km: 1 - (steps.findLast(({ time }) => time <= day)?.survival ?? 1),
        }))
      }),
    cmprsk_est: () => estimates(pooled, 'incidence'),
    cmprsk_var: () => estimates(pooled, 'variance'),
    by_group: () => estimates(groups, 'incidence'),
    by_group_var: () => estimates(groups, 'variance'),
    gray_test: () =>
      eachCause.map((cause) => {
        const { statistic, pValue, degreesOfFreedom } = grayTest(
          groups.map((group) => group.spells),
          cause,
        )
        return { cause: String(cause), stat: statistic, pv: pValue, df: degreesOfFreedom }
      }),
  }
}

const stepOf = ({ time, atRisk, events, censored, survival, standardError }: SurvivalStep) => ({
  time,
  n_risk: atRisk,
  n_event: events,
  n_censor: censored,
  surv: survival,
  se_greenwood: standardError,
})

function limitsOf(step: SurvivalStep, scale: LimitScale) {
  const { lower, upper } = survivalLimits(step, scale)
  return { lo: lower, hi: upper }
}

const named = (prefix: string, open: number, incidence: readonly number[]) => ({
  [`${prefix}state0`]: open,
  ...Object.fromEntries(incidence.map((share, index) => [`${prefix}cause${index + 1}`, share])),
})

/** The shares for which a case expects quantiles. */
const sharesOf = (rows: unknown) =>
  z
    .array(z.object({ p: z.number() }))
    .parse(rows)
    .map(({ p }) => p)

const single = (values: readonly number[]) => (values.length === 1 ? values[0] : values)

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** R sorts the levels of a factor: numbers by value, words by letter. */
function inGroups(subjects: readonly { readonly spell: Spell; readonly group: string }[]): Groups {
  const names = [...new Set(subjects.map(({ group }) => group))]
  const numeric = names.every((name) => name !== '' && Number.isFinite(Number(name)))
  names.sort(numeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return names.map((name) => ({
    name,
    spells: subjects.filter(({ group }) => group === name).map(({ spell }) => spell),
  }))
}
