import { z } from 'zod'
import { UnknownCaseError, type GoldenCase } from './golden-case'
import type { ItsSeries } from './its-series'

const observed = z.array(z.looseObject({ observed: z.number() }))

/** `rate = counts / exposure * 1e5` */
const RATE = /(\w+) ?= ?(\w+) ?\/ ?(\w+) ?\* ?([\de.]+)/
const USUAL_NAMES = ['count', 'counts', 'n', 'y', 'events', 'cases']

/** The column of counts: named by a model, by custom, or the one that the case shows as observed. */
export function countsOf(kase: GoldenCase, series: ItsSeries, words: readonly string[]): number[] {
  const named = words.flatMap((text) => [RATE.exec(text)?.[2], /(\w+) ?~/.exec(text)?.[1]])
  const found = [...named, ...USUAL_NAMES].find((name) => name !== undefined && series.has(name))
  if (found) return series.column(found)
  const shown = observed.safeParse(kase.expected.counterfactual)
  if (!shown.success) throw new UnknownCaseError('no model names the counts')
  return shown.data.map((row) => row.observed)
}

/** The response of the linear model: a column, or counts per exposure as its words define them. */
export function linearResponse(series: ItsSeries, words: readonly string[]): number[] {
  const text = words.find((model) => /\bOLS\b|\blm\b/i.test(model)) ?? words.join('; ')
  const rate = RATE.exec(text)
  if (rate) {
    const exposure = series.column(rate[3]!)
    return series.column(rate[2]!).map((count, i) => (count / exposure[i]!) * Number(rate[4]))
  }
  const [, logged, plain] = /(?:log\((\w+)\)|(\w+)) ?~/.exec(text) ?? []
  if (logged) return series.column(logged).map(Math.log)
  if (plain) return series.column(plain)
  throw new UnknownCaseError(`no response in ${text}`)
}
