import { expect, it } from 'vitest'
import { linkageGrade } from './linkage-grade'

const graded = (precision: number, recall: number) =>
  linkageGrade({
    how: 'held-out',
    precision: { value: 1, low: precision, high: 1 },
    recall: { value: 1, low: recall, high: 1 },
    modelPrecision: null,
    heldOut: [],
    byGroup: [],
  })

it.each([
  [0.98, 0.92, 'high'],
  [0.99, 0.9, 'medium'],
  [0.96, 0.99, 'medium'],
  [0.94, 0.99, 'low'],
  [0.99, 0.84, 'low'],
])('precision of %d and recall of %d at least are %s', (precision, recall, grade) => {
  expect(graded(precision, recall)).toBe(grade)
})
