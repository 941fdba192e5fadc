import { monthOfDay } from '../day'
import type { Calendar } from '../world/calendar'
import { truthSeries } from './truth-series'

/** Days from which all count as one. */
const longest = 4095

/** Counts of true durations: series × quarter of origin × days, of the quarters that touch the period. */
export class TruthTally {
  private readonly firstQuarter: number
  private readonly lastQuarter: number
  private readonly begins: number
  private readonly counts = new Map<number, Int32Array>()

  constructor(calendar: Calendar) {
    this.firstQuarter = Math.floor(calendar.first / 3)
    this.lastQuarter = Math.floor(calendar.last / 3)
    this.begins = calendar.begins
  }

  /** Adds one that began and left on two days. @param series its place in `truthSeries` */
  add(series: number, from: number, to: number): void {
    if (from < this.begins || to < from) return
    const quarter = Math.floor(monthOfDay(from) / 3)
    if (quarter < this.firstQuarter || quarter > this.lastQuarter) return
    const key = quarter * truthSeries.length + series
    let days = this.counts.get(key)
    if (!days) {
      days = new Int32Array(longest + 1)
      this.counts.set(key, days)
    }
    const day = Math.min(longest, to - from)
    days[day] = days[day]! + 1
  }

  /** Adds what another division of the board counted. */
  addAll(entries: Int32Array): void {
    for (let at = 0; at < entries.length; at += 3) {
      const key = entries[at]!
      let days = this.counts.get(key)
      if (!days) {
        days = new Int32Array(longest + 1)
        this.counts.set(key, days)
      }
      days[entries[at + 1]!] = days[entries[at + 1]!]! + entries[at + 2]!
    }
  }

  /** Key, day, count, one after the other, noughts left out. */
  entries(): Int32Array {
    const found: number[] = []
    for (const [key, days] of this.counts)
      for (let day = 0; day <= longest; day += 1) if (days[day]! > 0) found.push(key, day, days[day]!)
    return Int32Array.from(found)
  }

  /** The histogram of a series in a quarter (quarters since January 1970), or undefined where nothing began in it. */
  histogram(series: number, quarter: number): Int32Array | undefined {
    return this.counts.get(quarter * truthSeries.length + series)
  }

  get quarters(): readonly number[] {
    return Array.from({ length: this.lastQuarter - this.firstQuarter + 1 }, (_, n) => this.firstQuarter + n)
  }
}
