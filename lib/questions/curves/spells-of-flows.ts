import type { Spell } from '@/lib/statistics/durations/spell'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'

/** Flows of some months, added up: at the pace of the months, or of those who began in them. */
export type FlowSums = {
  readonly entry: DayHistogram
  /** Seen no more before they left, by age on the day after the last on which they were seen. */
  readonly monthEnd: DayHistogram
  /** By name, in the order of the measure's definition. */
  readonly exits: readonly DayHistogram[]
}

/**
 * Spells with the risk table of these flows. Curves rest on that table alone (who was at risk on a day, who left), so
 * those who came and those who went may be paired in any order that never lets anybody leave before coming: both by
 * age. Who is open at the end of one month comes again at the same age in the next; such pairs cancel.
 *
 * Ages are days from the origin. Somebody of age a on entry is at risk on day a; somebody of age m on the first day
 * of the month after was last seen on day m − 1 (docs/measures/rules.md, Durations).
 */
export function spellsOfFlows({ entry, monthEnd, exits }: FlowSums): readonly Spell[] {
  const came = new Map(pairs(entry))
  const stayed = new Map(pairs(monthEnd))
  for (const [age, count] of stayed) {
    const both = Math.min(count, came.get(age) ?? 0)
    came.set(age, (came.get(age) ?? 0) - both)
    stayed.set(age, count - both)
  }
  const left = [
    ...[...stayed].map(([age, count]) => ({ exit: age - 1, cause: 0, count })),
    ...exits.flatMap((histogram, i) =>
      pairs(histogram).map(([age, count]) => ({ exit: age, cause: i + 1, count })),
    ),
  ].sort((a, b) => a.exit - b.exit)
  return paired(
    [...came].sort(([a], [b]) => a - b),
    left,
  )
}

function paired(
  came: readonly (readonly [age: number, count: number])[],
  left: readonly { readonly exit: number; readonly cause: number; readonly count: number }[],
): readonly Spell[] {
  const spells: Spell[] = []
  let at = 0
  let rest = came[0]?.[1] ?? 0
  for (const { exit, cause, count } of left)
    for (let open = count; open > 0;) {
      while (rest === 0 && at < came.length) rest = came[(at += 1)]?.[1] ?? 0
      const age = came[at]?.[0]
      if (age === undefined || age > exit) throw new RangeError(`${open} leave at age ${exit} who never came`)
      const both = Math.min(open, rest)
      spells.push({ exit, cause, count: both, ...(age > 0 ? { entry: age - 1 } : {}) })
      open -= both
      rest -= both
    }
  return spells
}

function pairs({ days, counts }: DayHistogram): readonly (readonly [number, number])[] {
  return days.map((day, i) => [day, counts[i]!] as const)
}
