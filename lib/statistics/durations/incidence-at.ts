import type { IncidenceStep } from './aalen-johansen'

/** Shares open and ended on a day: those of the last step up to it (all open before the first). */
export function incidenceAt(
  steps: readonly IncidenceStep[],
  day: number,
): { readonly open: number; readonly incidence: readonly number[] } {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (steps[middle]!.time > day) high = middle
    else low = middle + 1
  }
  const step = steps[low - 1]
  return step ?? { open: 1, incidence: (steps[0]?.incidence ?? []).map(() => 0) }
}
