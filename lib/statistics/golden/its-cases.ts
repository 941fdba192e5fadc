import { z } from 'zod'
import type { GoldenCase, GoldenMethod } from './golden-case'
import { itsAutoregressiveCase } from './its-autoregressive-case'
import { itsCountCase } from './its-count-case'

const params = z.object({ models: z.record(z.string(), z.string()).optional(), model: z.string().optional() })

/** Interrupted time series: log-linear and linear models of one series, or a regression with AR(1) errors. */
export const itsCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const { models, model } = params.parse(kase.params)
  return models ? itsCountCase(kase, models) : itsAutoregressiveCase(kase, model ?? '')
}
