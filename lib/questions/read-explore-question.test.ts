import { expect, test } from 'vitest'
import { readExploreQuestion } from './read-explore-question'

test('measure and comparator are read, and the rest is left to the measure’s page', () => {
  expect(
    readExploreQuestion({
      board: 'kent',
      measure: 'charge-rate',
      compare: 'england-and-wales',
      by: 'sex',
      from: '2025-01',
    }),
  ).toEqual({
    measure: 'charge-rate',
    compare: 'england-and-wales',
    rest: { by: 'sex', from: '2025-01' },
    faults: [],
  })
  expect(readExploreQuestion({ measure: '', compare: '' })).toMatchObject({
    measure: undefined,
    compare: undefined,
    faults: [],
  })
})

test('what nobody could have chosen is left out and told', () => {
  const read = readExploreQuestion({ measure: '<b>', compare: 'france' })
  expect(read).toMatchObject({ measure: undefined, compare: undefined })
  expect(read.faults.map(({ parameter }) => parameter)).toEqual(['measure', 'compare'])
  expect(
    readExploreQuestion({ measure: ['a', 'b'], compare: ['a', 'b'] }).faults.map(({ words }) => words.key),
  ).toEqual(['errors.repeatedParameter', 'errors.repeatedParameter'])
})
