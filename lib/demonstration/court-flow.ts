import type { Random } from '@/lib/statistics/random'
import { wander } from './wander'

/**
 * Receipts, disposals and open cases of one court tier of a board. Disposals follow the usual receipts, a little
 * behind them, and rise slowly when open cases pile up: so open cases drift but do not run away.
 */
export function courtFlow(random: Random, receipts: readonly number[], usualOpen: number) {
  const usual = receipts.reduce((sum, count) => sum + count, 0) / receipts.length
  const start = usualOpen * Math.exp(0.1 * random.normal())
  const pace = wander(random, receipts.length, 0.035, 0.35)
  const disposals: number[] = []
  const open: number[] = []
  let level = start
  receipts.forEach((received, month) => {
    const pressure = 1 + 0.15 * (level / start - 1)
    const done = random.poisson(Math.max(0, usual * 0.992 * pressure * Math.exp(pace[month]!)))
    // Cases moved, reopened and corrected: the published stock never quite reconciles.
    const corrections = level * 0.001 * random.normal()
    level = Math.max(0, level + received - done + corrections)
    disposals.push(done)
    open.push(Math.round(level))
  })
  return { receipts, disposals, open }
}
