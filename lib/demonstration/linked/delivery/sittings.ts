import { monthText } from '../day'

/** Minutes heard by court and month: what the courts report as sitting days and hours. */
export type Minutes = Record<string, Record<number, number>>

/** Hours that a court room sits in a day. */
const hoursOfDay = { crown: 3.7, magistrates: 4.2 } as const

export class Sittings {
  readonly minutes: Minutes = {}

  add(court: string, month: number, minutes: number): void {
    const months = (this.minutes[court] ??= {})
    months[month] = (months[month] ?? 0) + minutes
  }

  /** Adds what another division heard: several may share a court. */
  addAll(minutes: Minutes): void {
    for (const [court, months] of Object.entries(minutes))
      for (const [month, heard] of Object.entries(months)) this.add(court, Number(month), heard)
  }

  /** A line per court and month, courts by name. */
  lines(first: number, last: number): readonly string[] {
    const courts = Object.keys(this.minutes).sort()
    return courts.flatMap((court) => {
      const day = court.endsWith("Magistrates' Court") ? hoursOfDay.magistrates : hoursOfDay.crown
      return Array.from({ length: last - first + 1 }, (_, n) => {
        const hours = (this.minutes[court]![first + n] ?? 0) / 60
        return `${court},${monthText(first + n)},${Math.ceil(hours / day)},${hours.toFixed(2)}\n`
      })
    })
  }
}
