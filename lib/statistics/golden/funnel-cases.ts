import { z } from 'zod'
import { interpolatedBinomialLimit } from '../funnel/interpolated-binomial-limit'
import { byarInterval } from '../intervals/byar-interval'
import { exactCountInterval } from '../intervals/exact-count-interval'
import { exactProportionInterval } from '../intervals/exact-proportion-interval'
import { wilsonInterval } from '../intervals/wilson-interval'
import { funnelPlotCase } from './funnel-plot-case'
import { UnknownCaseError, type GoldenCase, type GoldenMethod } from './golden-case'

const binomial = z.object({ theta: z.number() }).strict()
const sizes = z.object({ n: z.array(z.number()) })
const levels = z.object({ levels: z.array(z.number()) }).strict()
const share = z.object({ x: z.number(), n: z.number() })
const observed = z.object({
  proportions: z.array(share).default([]),
  counts: z.array(z.number()).default([]),
})

/** Funnels as FunnelPlotR draws them, exact binomial limits, and intervals of proportions and counts. */
export const funnelCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  if ('units' in kase.input) return funnelPlotCase(kase)
  if ('theta' in kase.params) return { limits: binomialCase(kase) }
  if ('levels' in kase.params) return intervalsCase(kase)
  throw new UnknownCaseError('neither units, nor a target, nor levels of confidence')
}

function binomialCase(kase: GoldenCase) {
  const { theta } = binomial.parse(kase.params)
  return sizes.parse(kase.input).n.map((n) => ({
    n,
    lo998: interpolatedBinomialLimit(n, theta, 0.001),
    lo95: interpolatedBinomialLimit(n, theta, 0.025),
    hi95: interpolatedBinomialLimit(n, theta, 0.975),
    hi998: interpolatedBinomialLimit(n, theta, 0.999),
  }))
}

function intervalsCase(kase: GoldenCase) {
  const { proportions, counts } = observed.parse(kase.input)
  const rows = levels.parse(kase.params).levels
  return {
    proportions: rows.flatMap((level) =>
      proportions.map(({ x, n }) => {
        const wilson = wilsonInterval(x, n, level)
        const exact = exactProportionInterval(x, n, level)
        return {
          x,
          n,
          level,
          p: x / n,
          wilson_lo: wilson.lower,
          wilson_hi: wilson.upper,
          exact_lo: exact.lower,
          exact_hi: exact.upper,
        }
      }),
    ),
    counts: rows.flatMap((level) =>
      counts.map((x) => {
        const byar = byarInterval(x, level)
        const exact = exactCountInterval(x, level)
        return {
          x,
          level,
          byar_lo: byar.lower,
          byar_hi: byar.upper,
          exact_lo: exact.lower,
          exact_hi: exact.upper,
        }
      }),
    ),
  }
}
