import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regions } from '@/lib/boards/board'
import { leverRanges } from '../model/levers'
import { acrossLevers, acrossParameters, acrossQuery, readAcross, regionName } from './read-across'

const parametersOf = (query: string) => Object.fromEntries(new URLSearchParams(query))

test('an address and its question are the same thing', () => {
  const query = 'charges=15&days=40&early=10&after=5&phase=3&region=south-west&edition=2'
  const { question, faults } = readAcross(parametersOf(query))
  expect(faults).toEqual([])
  expect(question).toMatchObject({ region: 'South West', edition: 2 })
  expect(question.scenario).toMatchObject({
    after: 5,
    phase: 3,
    levers: { charges: 15, days: 40, early: 10 },
  })
  expect([...new URLSearchParams(acrossQuery(question))].sort()).toEqual(
    [...new URLSearchParams(query)].sort(),
  )
  for (const region of regions)
    expect(readAcross({ region: regionName(region) }).question.region).toBe(region)
})

test.each([
  [{ days: '1.5' }, ['days']],
  [{ charges: 'many' }, ['charges']],
  [{ charges: ['1', '2'] }, ['charges']],
  [{ region: 'atlantis' }, ['region']],
  [{ edition: 'x' }, ['edition']],
  [{ hours: '10' }, ['hours']],
  [{ days: '2000', charges: '10' }, ['days']],
  [{ after: '20' }, ['after']],
  [{ after: '25' }, ['after']],
])('%j is told, and the rest counts', (parameters, wrong) => {
  const { question, faults } = readAcross(parameters)
  expect(faults.map(({ parameter }) => parameter)).toEqual(wrong)
  expect(question.scenario.levers.days).toBe(0)
})

test('whatever stands in an address is told or read, and never thrown', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...acrossParameters, 'edition', 'x'),
        fc.oneof(fc.string(), fc.array(fc.string())),
      ),
      (parameters) => {
        const { levers } = readAcross(parameters).question.scenario
        for (const lever of acrossLevers) {
          expect(levers[lever]).toBeGreaterThanOrEqual(leverRanges[lever].least)
          expect(levers[lever]).toBeLessThanOrEqual(leverRanges[lever].most)
        }
      },
    ),
  )
})
