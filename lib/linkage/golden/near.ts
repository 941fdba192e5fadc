/** Faults of numbers that should be equal, one sentence each; at most a few, and how many more. */
export class Faults {
  readonly #words: string[] = []
  #more = 0

  say(words: string): void {
    if (this.#words.length < 20) this.#words.push(words)
    else this.#more += 1
  }

  /** Within a tolerance of the greater of 1 and the value. */
  near(what: string, got: number | null | undefined, wanted: number, tolerance = 1e-9): void {
    if (got == null || !(Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted))))
      this.say(`${what}: ${got ?? 'nothing'} instead of ${wanted}`)
  }

  same(what: string, got: unknown, wanted: unknown): void {
    if (got !== wanted) this.say(`${what}: ${String(got)} instead of ${String(wanted)}`)
  }

  list(): string[] {
    return this.#more > 0 ? [...this.#words, `and ${this.#more} more`] : this.#words
  }
}
