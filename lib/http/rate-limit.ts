/** How often something may happen: so many times in so many seconds. */
export type Rate = { readonly times: number; readonly seconds: number }

/** Keys that are remembered at most; beyond it the oldest go, so that made-up keys cannot fill the memory. */
const mostKeys = 10_000

/**
 * A token bucket per key, in the memory of this process. It slows guessing and floods down; several processes behind
 * a load balancer each allow the full rate.
 */
export class RateLimit {
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  constructor(private readonly rate: Rate) {}

  /**
   * Takes one turn.
   *
   * @param now milliseconds
   * @returns 0 when it may happen now, else the seconds to wait
   */
  take(key: string, now: number = Date.now()): number {
    const { times, seconds } = this.rate
    const bucket = this.buckets.get(key) ?? { tokens: times, at: now }
    const tokens = Math.min(times, bucket.tokens + ((now - bucket.at) / 1000) * (times / seconds))
    this.buckets.delete(key)
    this.buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    if (this.buckets.size > mostKeys) this.buckets.delete(this.buckets.keys().next().value!)
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * seconds) / times))
  }
}
