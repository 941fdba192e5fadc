import type { DeliveryFile } from './delivery-file'

/** Minutes heard, added up by court and month: what the courts report as sitting days and hours. */
export class Sittings {
  private readonly minutes = new Map<string, Map<number, number>>()

  add(court: string, month: number, minutes: number): void {
    const months = this.minutes.get(court) ?? new Map<number, number>()
    if (months.size === 0) this.minutes.set(court, months)
    months.set(month, (months.get(month) ?? 0) + minutes)
  }

  /** A row per court and month; a court room sits a little over four hours a day. */
  write(file: DeliveryFile, first: number, last: number): void {
    for (const court of [...this.minutes.keys()].sort()) {
      for (let month = first; month <= last; month += 1) {
        const hours = (this.minutes.get(court)!.get(month) ?? 0) / 60
        const text = `${1970 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
        file.row(`${court},${text},${Math.ceil(hours / 4.2)},${hours.toFixed(2)}`)
      }
    }
  }
}
