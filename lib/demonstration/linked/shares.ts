import type { Draws } from './draws'

/** Values and the shares in which they are drawn. */
export class Shares<T> {
  private readonly values: readonly T[]
  private readonly upTo: Float64Array

  /** @param shares relative: they need not add to 1 */
  constructor(shares: readonly (readonly [T, number])[]) {
    const total = shares.reduce((sum, [, share]) => sum + share, 0)
    let sum = 0
    this.values = shares.map(([value]) => value)
    this.upTo = Float64Array.from(shares, ([, share]) => (sum += share / total))
  }

  draw(draws: Draws): T {
    const { upTo } = this
    const drawn = draws.uniform()
    let at = 0
    while (at < upTo.length - 1 && drawn >= upTo[at]!) at += 1
    return this.values[at]!
  }
}
