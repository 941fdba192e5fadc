import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTrailFilter, trailQuery } from './trail-filter'

const read = (text: string) => readTrailFilter(Object.fromEntries(new URLSearchParams(text)))

test('what a form sends is read, and empty fields narrow nothing', () => {
  expect(
    read('from=2026-01-01&to=2026-01-31&person=Ann&board=kent&kind=export&outcome=refused&event=&older=12'),
  ).toEqual({
    filter: {
      ...{ from: '2026-01-01', to: '2026-01-31', person: 'Ann', board: 'kent' },
      ...{ kind: 'export', outcome: 'refused' },
    },
    place: { older: '12' },
    faults: [],
  })
  expect(read('from=&to=&person=++&board=')).toEqual({ filter: {}, place: {}, faults: ['person'] })
})

test('what cannot be used is named and left out', () => {
  expect(
    read('from=2026-02-30&to=yesterday&board=atlantis&kind=all&outcome=maybe&event=-1&older=1.5').faults,
  ).toEqual(['from', 'to', 'board', 'kind', 'outcome', 'event', 'older'])
  expect(readTrailFilter({ from: ['2026-01-01', '2026-01-02'] }).faults).toEqual(['from'])
  expect(read('from=2026-02-01&to=2026-01-01').faults).toEqual(['order'])
})

test('anything at all can be read, and a filter goes through its address unchanged', () => {
  const names = ['from', 'to', 'person', 'board', 'kind', 'outcome', 'event', 'older', 'newer', 'x']
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('2026-01-01', 'kent', 'view', 'allowed', '7'),
    fc.array(fc.string(), { maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (query) => {
      const { filter, place } = readTrailFilter(query)
      expect(read(trailQuery(filter, place).slice(1))).toMatchObject({ filter, place })
    }),
  )
})
