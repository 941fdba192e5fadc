import { z } from 'zod'
import { breakpointIntervals } from '../breakpoints/breakpoint-intervals'
import { findBreakpoints } from '../breakpoints/find-breakpoints'
import { UnknownCaseError, type GoldenCase } from './golden-case'

const params = z.object({
  h: z.number().optional(),
  model: z.string().default('level'),
  breaks: z.number().optional(),
})
const input = z.object({ series: z.array(z.looseObject({ t: z.number().optional(), value: z.number() })) })

/** strucchange::breakpoints on a level or a trend, with the intervals of its confint. */
export function breakpointCase(kase: GoldenCase): Record<string, unknown> {
  const { h, model: words, breaks: mostBreaks } = params.parse(kase.params)
  const { series } = input.parse(kase.input)
  const model = modelOf(words)
  const values = series.map(({ value }) => value)
  const { best, partitions } = findBreakpoints(values, { model, h, mostBreaks })
  // R drops the brackets of a single break, and writes none at all as NA.
  const unboxed = <T>(items: readonly T[]) => (items.length > 1 ? items : (items[0] ?? null))
  return {
    rss: partitions.map(({ rss }) => rss),
    bic: partitions.map(({ bic }) => bic),
    best_breaks: unboxed(best.breaks),
    break_year: unboxed(best.breaks.map((at) => series[at - 1]!.t ?? at)),
    bai_perron_ci:
      best.breaks.length > 0
        ? breakpointIntervals(values, best.breaks, model).map(({ lower, breakpoint, upper }) => [
            lower,
            breakpoint,
            upper,
          ])
        : null,
  }
}

function modelOf(words: string) {
  if (/trend|linear|tindex|~ ?t\b/i.test(words)) return 'trend'
  if (/level|mean|constant|~ ?1/i.test(words)) return 'level'
  throw new UnknownCaseError(`no breakpoint model called ${words}`)
}
