import { dayOf, lastDayOf, monthsBetween } from './days'
import type { Agency, Until } from './measures/measure-count'
import type { Delivery } from './records'

/** The months for which a measure of these agencies has figures, and its last complete date. */
export function untilOf({ manifest }: Delivery, agencies: readonly Agency[]): Until {
  const dates = agencies.flatMap((agency) => manifest.complete_to[agency] ?? [])
  if (dates.length < agencies.length) return { months: [], completeTo: -Infinity }
  const completeTo = Math.min(...dates.map(dayOf))
  const months = monthsBetween(manifest.period.from, manifest.period.to)
  return { months: months.filter((month) => lastDayOf(month) <= completeTo), completeTo }
}
