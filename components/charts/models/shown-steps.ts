import type { Curve } from '@/lib/questions/curve.types'

/** When so few are still open, what follows is a long flat end. */
const few = 0.03
/** So many days are shown in any case. */
const least = 365

/**
 * The steps of a curve that are drawn and read out: up to the day on which hardly anybody is still open, and a year at
 * least, so that a few that take very long do not press all others together. Files and the API have every step.
 */
export function shownSteps(steps: Curve['steps']): Curve['steps'] {
  const end = steps.findIndex(({ day, open }) => day >= least && open <= few)
  return end < 0 ? steps : steps.slice(0, end + 1)
}
