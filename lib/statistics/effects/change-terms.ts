import { requireNonNegative, requireWhole } from '../guards'
import { harmonics } from '../regression/harmonics'
import { intercept, type Term } from '../regression/term'
import { StatisticsError } from '../statistics-error'
import type { ChangeModel } from './change-model'

/** The regression that a change model stands for, and what to ask of it. */
export interface ChangeTerms {
  readonly terms: readonly Term[]
  /** Which observations lie at or after the start. */
  readonly isAfter: readonly boolean[]
  /** For each observation the weights of the coefficients that give the effect: nought before the start. */
  readonly effects: readonly (readonly number[])[]
  /** Weights for the full effect at the start. */
  readonly step: readonly number[]
  /** Weights for the change of trend; null if the model has none. */
  readonly slope: readonly number[] | null
  /** Weights for the mean effect over the observations from the start. */
  readonly average: readonly number[]
}

/** Observations beyond the terms: one each for the size, the memory and the noise of the errors. */
const SPARE = 3

/**
 * Terms of a segmented regression: level, trend, the step of the change (with its phase-in), the change of
 * trend from the start on, seasonal harmonics, and a step for each concurrent event. The change of trend counts
 * from the start, (t − T₀)·D and not t·D, so that the step keeps its meaning: the change at the start.
 * Source: Lopez Bernal, Cummins and Gasparrini, Int J Epidemiol 2017;46:348.
 *
 * @param times n whole numbers, rising.
 * Throws `not-whole`, `negative`; `too-few` without an observation on either side of the start, or with under
 * three observations more than terms.
 */
export function changeTerms(times: readonly number[], model: ChangeModel): ChangeTerms {
  const { start, phaseIn = 0, slope = false, harmonics: pairs = 0, period = 12, concurrent = [] } = model
  requireWhole([...times, start, phaseIn], 'The times, the start and the phase-in')
  requireNonNegative(phaseIn, 'The phase-in')
  const isAfter = times.map((t) => t >= start)
  if (!isAfter.includes(true) || !isAfter.includes(false))
    throw new StatisticsError('too-few', 'A change needs observations before and after it')

  const step = {
    name: 'step',
    values: times.map((t) => (t < start ? 0 : Math.min(1, (t - start + 1) / (phaseIn + 1)))),
  }
  const trend = { name: 'slope', values: times.map((t) => Math.max(0, t - start)) }
  const ofChange: readonly Term[] = slope ? [step, trend] : [step]
  const terms: Term[] = [
    intercept(times.length),
    { name: 'time', values: times.map((t) => t - start) },
    ...ofChange,
    ...harmonics(times, pairs, period),
    ...concurrent.map(({ name, start: from, end = Infinity }) => ({
      name: `event: ${name}`,
      values: times.map((t) => (t >= from && t < end ? 1 : 0)),
    })),
  ]
  if (times.length - terms.length < SPARE)
    throw new StatisticsError('too-few', `${times.length} observations cannot support ${terms.length} terms`)
  const effects = times.map((_, i) => terms.map((term) => (ofChange.includes(term) ? term.values[i]! : 0)))
  const after = effects.filter((_, i) => isAfter[i])
  const only = (wanted: Term) => terms.map((term) => (term === wanted ? 1 : 0))
  return {
    terms,
    isAfter,
    effects,
    step: only(step),
    slope: slope ? only(trend) : null,
    average: terms.map((_, j) => after.reduce((total, row) => total + row[j]!, 0) / after.length),
  }
}
