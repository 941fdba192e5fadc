/**
 * Random numbers for millions of records: xoshiro128** (Blackman and Vigna, 2018) as in lib/statistics/random, but
 * with 32 bits a draw and its state in one typed array, which allocates nothing.
 */
export class Draws {
  private readonly state = new Int32Array(4)
  private spare = 0
  private hasSpare = false

  constructor(seed: number) {
    // splitmix32 spreads any seed over the four words.
    let z = seed | 0
    for (let word = 0; word < 4; word += 1) {
      z = (z + 0x9e3779b9) | 0
      let mixed = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
      this.state[word] = mixed ^ (mixed >>> 16)
    }
    this.state[3] = this.state[3]! | 1
  }

  /** From 0 (included) to 1 (excluded). */
  uniform(): number {
    const s = this.state
    const b = s[1]!
    const times5 = Math.imul(b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0
    const c = s[2]! ^ s[0]!
    const d = s[3]! ^ b
    s[1] = b ^ c
    s[0] = s[0]! ^ d
    s[2] = c ^ (b << 9)
    s[3] = (d << 11) | (d >>> 21)
    return result / 4_294_967_296
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  /** Whole number from 0 to n − 1. */
  integer(n: number): number {
    return (this.uniform() * n) | 0
  }

  /** Standard normal, by the polar method. */
  normal(): number {
    if (this.hasSpare) {
      this.hasSpare = false
      return this.spare
    }
    for (;;) {
      const u = 2 * this.uniform() - 1
      const v = 2 * this.uniform() - 1
      const square = u * u + v * v
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      this.spare = v * factor
      this.hasSpare = true
      return u * factor
    }
  }

  /** Exponential with the given mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform())
  }

  /** Whole days, exponential with the given mean. */
  exponentialDays(mean: number): number {
    return Math.min(30_000, this.exponential(mean)) | 0
  }

  /** Whole days, lognormal with this median and spread (standard deviation of the log). */
  lognormalDays(median: number, spread: number): number {
    return Math.min(30_000, median * Math.exp(spread * this.normal()) + 0.5) | 0
  }
}
