import { Matrix } from 'ml-matrix'
import { requireFinite, requireNonEmpty } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Term } from './term'

/**
 * Sets the terms of a regression side by side.
 *
 * @param n number of observations; every term must have as many values.
 * @returns an n × p matrix, one column per term.
 * Throws `empty`, `unequal-lengths`, `not-finite`; `too-few` unless there are more observations than terms.
 */
export function designMatrix(terms: readonly Term[], n: number): Matrix {
  requireNonEmpty(terms, 'The terms of the regression')
  for (const { name, values } of terms) {
    if (values.length !== n)
      throw new StatisticsError('unequal-lengths', `${name} has ${values.length} values, not ${n}`)
    requireFinite(values, name)
  }
  if (n <= terms.length)
    throw new StatisticsError('too-few', `${n} observations cannot support ${terms.length} terms`)
  const matrix = new Matrix(n, terms.length)
  terms.forEach(({ values }, column) => matrix.setColumn(column, values as number[]))
  return matrix
}
