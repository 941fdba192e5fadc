import { StatisticsError } from '../statistics-error'

/**
 * The least-squares fit on an orthonormal basis and what it leaves. Taken out first, so that products of whole
 * series do not lose a small rest in a big level.
 *
 * @param response n values. @param basis p orthonormal columns of n values.
 * Throws `degenerate` if nothing is left.
 */
export function residualsOf(response: readonly number[], basis: readonly (readonly number[])[]) {
  const coefficients = basis.map((column) =>
    column.reduce((total, value, i) => total + value * response[i]!, 0),
  )
  const residuals = response.map((y, i) =>
    basis.reduce((rest, column, j) => rest - coefficients[j]! * column[i]!, y),
  )
  if (Math.hypot(...residuals) <= 1e-10 * Math.hypot(...response))
    throw new StatisticsError('degenerate', 'The terms fit exactly: nothing is left to judge chance by')
  return { coefficients, residuals }
}
