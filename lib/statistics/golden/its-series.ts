import { z } from 'zod'
import { harmonics } from '../regression/harmonics'
import { INTERCEPT, intercept, type Term } from '../regression/term'
import { UnknownCaseError, type GoldenCase } from './golden-case'

const input = z.object({ series: z.array(z.record(z.string(), z.number())) })

/** The series of an interrupted-time-series case, and the columns its models speak of. */
export interface ItsSeries {
  readonly n: number
  readonly has: (name: string) => boolean
  readonly column: (name: string) => number[]
  /** Whether a term is an intercept, a column or a harmonic, not a product of ours. */
  readonly isGiven: (name: string) => boolean
  /** The term a coefficient's name stands for: a column, a harmonic, or a product such as (time-36)*ban. */
  readonly term: (name: string) => Term
}

const HARMONIC = /^(sin|cos)(\d+)$/

/** @param formulas the words of the models, which define the columns that are not in the input. */
export function itsSeries(kase: GoldenCase, formulas: readonly string[]): ItsSeries {
  const { series } = input.parse(kase.input)
  const has = (name: string) => series.length > 0 && name in series[0]!
  const column = (name: string) => {
    if (!has(name)) throw new UnknownCaseError(`the series has no column ${name}`)
    return series.map((row) => row[name]!)
  }
  const products = formulas.flatMap((text) => [...text.matchAll(/\((\w+) ?- ?(\d+)\) ?\* ?(\w+)/g)])
  const derived: string[] = []
  const term = (name: string): Term => {
    if (name === INTERCEPT) return intercept(series.length)
    if (has(name)) return { name, values: column(name) }
    const harmonic = HARMONIC.exec(name)
    if (harmonic) return seasonal(name, Number(harmonic[2]))
    if (!derived.includes(name)) derived.push(name)
    const product = products[Math.min(derived.indexOf(name), products.length - 1)]
    if (!product) throw new UnknownCaseError(`no model says what ${name} is`)
    const [, time, start, change] = product
    const switched = column(change!)
    return { name, values: column(time!).map((t, i) => (t - Number(start)) * switched[i]!) }
  }
  const seasonal = (name: string, cycle: number): Term => {
    const stated = formulas.map((text) => /pairs? of (\w+)\/(\d+)/.exec(text)).find(Boolean)
    const by = stated?.[1] ?? (has('month') ? 'month' : has('time') ? 'time' : 't')
    return harmonics(column(by), cycle, Number(stated?.[2] ?? 12)).find((found) => found.name === name)!
  }
  const isGiven = (name: string) => name === INTERCEPT || has(name) || HARMONIC.test(name)
  return { n: series.length, has, column, isGiven, term }
}
