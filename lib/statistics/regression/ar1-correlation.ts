import { requireNonEmpty, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/**
 * The steps between observations of an AR(1) series: correlation is φ to the power of the time between, so a
 * missing month weakens it and does not break it.
 *
 * @param times n whole numbers, strictly rising.
 * @returns n − 1 steps, whole, at least 1.
 * Throws `empty`, `not-whole`, `out-of-range`.
 */
export function stepsBetween(times: readonly number[]): number[] {
  requireNonEmpty(times, 'The times')
  requireWhole(times, 'The times')
  const steps = times.slice(1).map((time, i) => time - times[i]!)
  if (steps.some((step) => step <= 0)) throw new StatisticsError('out-of-range', 'The times must rise')
  return steps
}

/**
 * The correlation matrix times a vector, in 2n products: what comes from the left and what comes from the
 * right each decay by φ^step.
 */
export function timesCorrelation(vector: readonly number[], steps: readonly number[], phi: number): number[] {
  const product = [...vector]
  let carried = 0
  for (let i = 1; i < vector.length; i += 1) {
    carried = (carried + vector[i - 1]!) * phi ** steps[i - 1]!
    product[i]! += carried
  }
  carried = 0
  for (let i = vector.length - 2; i >= 0; i -= 1) {
    carried = (carried + vector[i + 1]!) * phi ** steps[i]!
    product[i]! += carried
  }
  return product
}

/** Derivative by φ of the (tridiagonal) inverse correlation matrix. */
export interface InverseDerivative {
  readonly diagonal: readonly number[]
  /** Element (i, i + 1). */
  readonly beside: readonly number[]
  /** tr(R⁻¹·dR/dφ). */
  readonly trace: number
  /** tr((R⁻¹·dR/dφ)²). */
  readonly traceOfSquare: number
}

/**
 * With a = φ^step, R⁻¹ has 1 + Σ a²/(1 − a²) over the neighbours on its diagonal and −a/(1 − a²) beside it;
 * this is its derivative by φ.
 */
export function inverseCorrelationDerivative(steps: readonly number[], phi: number): InverseDerivative {
  const diagonal = new Array<number>(steps.length + 1).fill(0)
  let trace = 0
  let traceOfSquare = 0
  const beside = steps.map((step, i) => {
    const a = phi ** step
    const slope = step * phi ** (step - 1)
    const rest = (1 - a) * (1 + a)
    const own = (2 * a * slope) / rest ** 2
    diagonal[i]! += own
    diagonal[i + 1]! += own
    const off = (slope * (1 + a * a)) / rest ** 2
    trace -= (2 * a * slope) / rest
    traceOfSquare += 2 * slope * off
    return -off
  })
  return { diagonal, beside, trace, traceOfSquare }
}

/** A symmetric tridiagonal matrix times a vector. */
export function timesTridiagonal(
  { diagonal, beside }: Pick<InverseDerivative, 'diagonal' | 'beside'>,
  vector: readonly number[],
): number[] {
  return vector.map(
    (value, i) =>
      diagonal[i]! * value +
      (i > 0 ? beside[i - 1]! * vector[i - 1]! : 0) +
      (i < vector.length - 1 ? beside[i]! * vector[i + 1]! : 0),
  )
}
