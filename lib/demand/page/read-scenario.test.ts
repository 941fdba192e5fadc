import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leverRanges, levers, noChange, type Scenario } from '../model/levers'
import { mostAfter, mostPhase, mostTarget, nothingAsked, readScenario, scenarioQuery } from './read-scenario'

const groups = ['theft', 'other']
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  levers: fc.record(
    Object.fromEntries(
      levers.map((lever) => [
        lever,
        fc.integer({ min: Math.ceil(leverRanges[lever].least), max: Math.floor(leverRanges[lever].most) }),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Scenario['levers']>,
  after: fc.nat(mostAfter),
  phase: fc.nat(mostPhase),
  group: fc.constantFrom(null, ...groups),
  ringFenced: fc.boolean(),
})

it('an address says a scenario and is read back as the same', () => {
  fc.assert(
    fc.property(anyScenario, fc.option(fc.integer({ min: 1, max: mostTarget })), (scenario, target) => {
      const query = scenarioQuery({ scenario, target })
      expect(readScenario(new URLSearchParams(query), groups)).toEqual({ scenario, target, faults: [] })
    }),
  )
})

it('no change is no query', () => {
  expect(scenarioQuery(nothingAsked)).toBe('')
  expect(readScenario(new URLSearchParams(''), groups)).toEqual({
    scenario: noChange,
    target: null,
    faults: [],
  })
})

it('whatever stands in an address is told or read, and never thrown', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...levers, 'after', 'group', 'target', 'phase'), fc.string()),
      (given) => {
        const { scenario, faults } = readScenario({ get: (name) => given[name] }, groups)
        for (const lever of levers) {
          expect(scenario.levers[lever]).toBeGreaterThanOrEqual(leverRanges[lever].least)
          expect(scenario.levers[lever]).toBeLessThanOrEqual(leverRanges[lever].most)
        }
        expect(faults.length).toBeLessThanOrEqual(Object.keys(given).length)
      },
    ),
  )
})

it.each(['1e3', 'NaN', '31', '-31', '١٥', '15,000', '\0'])('%j is no change of charges', (text) => {
  const { scenario, faults } = readScenario(new Map([['charges', text]]), groups)
  expect([scenario.levers.charges, faults.map(({ parameter }) => parameter)]).toEqual([0, ['charges']])
})

it.each(['2000', '2,000', ' 2 000 '])('%j open cases are two thousand', (text) => {
  expect(readScenario(new Map([['target', text]]), groups)).toMatchObject({ target: 2000, faults: [] })
})
