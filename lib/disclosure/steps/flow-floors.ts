import type { Level } from '../lattice/lattice'
import type { CountedMeasure } from './decide'
import type { FlowFloor, FlowLevel } from './decide-flows'
import type { FlowSet } from './flow-figures'
import type { Levels } from './levels'

/**
 * Flows tell of records that cells tell of as well: who left by the event in a month is the number of cases of a completed
 * duration, who entered a cohort its denominator, or a count of its own (those referred). And two measures may follow the
 * same records. Were categories chosen apart in each, one would show the partner that another hides, and the small
 * category would be what is left of the total. So by category flows are never finer than the cells of the same records,
 * nor than the flows that were decided before: what they tell of these counts follows from what is told already.
 */
export class FlowFloors {
  readonly #entrants: ReadonlyMap<string, string>
  /** Measures whose cells count those who enter. */
  readonly #counts = new Map<string, string[]>()
  /** By view and entrants, then area, category and year: the coarsest level of the flows decided so far. */
  readonly #decided = new Map<string, Map<string, Level>>()

  constructor(
    readonly levels: Levels,
    measures: readonly CountedMeasure[],
  ) {
    const entrants = new Map<string, string>()
    for (const { id, linked } of measures) {
      const { figure, rows, where } = linked
      if (figure.shape === 'duration' || figure.shape === 'time-to-event')
        entrants.set(id, `${rows}|${where}|${figure.from}`)
      if (figure.shape !== 'count') continue
      const key = `${rows}|${where}|${figure.month}`
      this.#counts.set(key, [...(this.#counts.get(key) ?? []), id])
    }
    this.#entrants = entrants
  }

  of({ measure, view }: Pick<FlowSet, 'measure' | 'view'>): FlowFloor {
    const entrants = this.#entrants.get(measure) ?? measure
    const sources = [measure, ...(this.#counts.get(entrants) ?? [])]
    const before = this.#decided.get(`${view}|${entrants}`)
    return (area, breakdown, category, year) =>
      Math.max(
        before?.get(`${area}|${breakdown}|${category}|${year}`) ?? 0,
        ...sources.map((source) => this.levels.get(area, source, breakdown, category) ?? 0),
      ) as Level
  }

  note({ measure, view }: Pick<FlowSet, 'measure' | 'view'>, decided: readonly FlowLevel[]): void {
    const key = `${view}|${this.#entrants.get(measure) ?? measure}`
    const own = this.#decided.get(key) ?? new Map<string, Level>()
    for (const { area, breakdown, category, year, level } of decided)
      if (breakdown !== 'all') {
        const place = `${area}|${breakdown}|${category}|${year}`
        own.set(place, Math.max(own.get(place) ?? 0, level) as Level)
      }
    this.#decided.set(key, own)
  }
}
