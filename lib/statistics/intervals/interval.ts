/** A confidence interval: the ends, and how often such intervals hold the truth (0.95 for 95 %). */
export interface Interval {
  readonly lower: number
  readonly upper: number
  readonly level: number
}
