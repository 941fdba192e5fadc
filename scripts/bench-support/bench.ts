/**
 * One thing timed, beside what it is held to: a yardstick timed in the same run, as machines drift. What is counted and not
 * timed names its unit in the subject, and stands in the place of the milliseconds.
 */
export interface BenchResult {
  /** What was timed, in a few words. */
  readonly subject: string
  readonly milliseconds: number
  readonly yardstick: string
  readonly yardstickMilliseconds: number
  /** The subject may take at most this many times as long as the yardstick. */
  readonly atMost: number
}

export interface BenchOptions {
  /** Size of the work, 1 being full size. */
  readonly scale: number
  /** Says what is being done, for a person who waits. */
  readonly progress: (text: string) => void
}

/** A benchmark: the default export of `scripts/bench/<name>.ts`. */
export type Bench = (options: BenchOptions) => Promise<readonly BenchResult[]>

export const ratioOf = (result: BenchResult): number => result.milliseconds / result.yardstickMilliseconds

export const isWithin = (result: BenchResult): boolean => ratioOf(result) <= result.atMost
