import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMeasureQuestion } from './read-measure-question'

const read = (parameters: Parameters<typeof readMeasureQuestion>[2]) =>
  readMeasureQuestion('kent', 'convictions', parameters)

test('good filters are read, the period as whole quarters', () => {
  expect(
    read({
      source: 'cps-2014',
      by: 'offence-group',
      crime: 'other',
      category: 'robbery',
      from: '2014-02',
      to: '2014-11',
      edition: '3',
      area: 'england-and-wales',
    }),
  ).toEqual({
    question: {
      board: 'kent',
      measure: 'convictions',
      source: 'cps-2014',
      by: 'offence-group',
      crime: 'other',
      category: 'robbery',
      from: '2014-01',
      to: '2014-12',
      edition: 3,
      area: 'england-and-wales',
    },
    faults: [],
  })
})

test('empty ones are as if they were not there', () => {
  expect(read({ source: '', from: undefined, format: 'csv', lang: 'cy' })).toEqual({
    question: { board: 'kent', measure: 'convictions' },
    faults: [],
  })
})

test('bad ones are told by name and left out', () => {
  const { question, faults } = read({
    from: '2014-13',
    edition: '0',
    area: 'wales',
    by: ['a', 'b'],
    sort: 'up',
    source: 'x y',
  })
  expect(question).toEqual({ board: 'kent', measure: 'convictions' })
  expect(faults.map(({ parameter, words }) => [parameter, words.key])).toEqual([
    ['from', 'errors.badMonth'],
    ['edition', 'errors.badEdition'],
    ['area', 'errors.badChoice'],
    ['by', 'errors.repeatedParameter'],
    ['sort', 'errors.unknownParameter'],
    ['source', 'errors.badParameter'],
  ])
  expect(read({ from: '2015-01', to: '2014-01' }).faults.map(({ words }) => words.key)).toEqual([
    'errors.badOrder',
  ])
})

test('anything at all can be read', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (parameters) => {
      const { question } = read(parameters)
      expect(question.board).toBe('kent')
    }),
  )
})
