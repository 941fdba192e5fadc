import { quantile } from '@/lib/statistics/quantiles/quantile'
import type { Comparison, Level } from '../model/link-model'

/** What each training step found for one level, in the order of the steps. */
export type Trained = { readonly kind: 'm' | 'u'; readonly value: number; readonly by: string }

/** Gathers what steps find, and gives each level the median of it. Levels are known by comparison and position. */
export class TrainedValues {
  readonly #found = new Map<string, Trained[]>()

  /** @param value undefined where the level was never seen: it is then not counted */
  add(comparison: string, at: number, kind: 'm' | 'u', value: number | undefined, by: string): void {
    if (value === undefined) return
    const key = `${comparison}\n${at}`
    this.#found.set(key, [...(this.#found.get(key) ?? []), { kind, value, by }])
  }

  of(comparison: string, at: number): readonly Trained[] {
    return this.#found.get(`${comparison}\n${at}`) ?? []
  }

  /** The comparisons with the medians in the place of m and u; fixed and never-seen values stay. */
  applied(comparisons: readonly Comparison[]): Comparison[] {
    return comparisons.map((comparison) => ({
      ...comparison,
      levels: comparison.levels.map((level, at) => this.#level(level, this.of(comparison.name, at))),
    }))
  }

  #level(level: Level, found: readonly Trained[]): Level {
    if (level.isNull) return level
    const values = (kind: 'm' | 'u') => found.filter((one) => one.kind === kind).map((one) => one.value)
    const m = level.fixM ? undefined : median(values('m'))
    const u = level.fixU ? undefined : median(values('u'))
    return { ...level, m: m ?? level.m, u: u ?? level.u }
  }
}

/** Undefined of none. */
const median = (values: readonly number[]) => (values.length === 0 ? undefined : quantile(values, 0.5))
