import type { Level } from '../lattice/lattice'
import { keyOf } from './figures'

/** How finely each series of figures is published. */
export class Levels {
  readonly #levels = new Map<string, Level>()

  set(area: number, measure: string, breakdown: string, category: string, level: Level): void {
    this.#levels.set(keyOf(area, measure, breakdown, category), level)
  }

  get(area: number, measure: string, breakdown: string, category: string): Level | undefined {
    return this.#levels.get(keyOf(area, measure, breakdown, category))
  }

  *[Symbol.iterator](): Iterator<readonly [key: string, level: Level]> {
    yield* this.#levels
  }
}
