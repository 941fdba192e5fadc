import { expect, test } from 'vitest'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { agenciesNeeded, recordAgencies } from './agencies-needed'
import { linkedMeasures } from './linked-measures'

test('a table is of the agency that the contract says', () => {
  const told = deliveryTables.filter(({ agency }) => recordAgencies.some((known) => known === agency))
  expect(told.length).toBeGreaterThan(5)
  for (const { name, agency } of told)
    expect(agenciesNeeded({ agencies: [], contractColumns: [`${name}.x`] }), name).toEqual([agency])
})

test('every agency of every column is needed, and of what is nobody’s nothing can be told', () => {
  expect(
    agenciesNeeded({ agencies: ['cps'], contractColumns: ['court_remand.from_on', 'police_crimes.urn'] }),
  ).toEqual(['police', 'cps', 'courts'])
  expect(() => agenciesNeeded({ agencies: [], contractColumns: ['prison_spells.x'] })).toThrow(
    'prison_spells',
  )
})

test('measures need what they are known to rest on', () => {
  const needed = new Map(linkedMeasures.map(({ id, linked }) => [id, agenciesNeeded(linked)]))
  expect(needed.get('crimes-recorded')).toEqual(['police'])
  expect(needed.get('crown-open')).toEqual(['courts'])
  expect(needed.get('recorded-to-charge')).toEqual(['police', 'cps'])
  // By whose board, and by which crime type, comes through the links to the police and the CPS.
  expect(needed.get('offence-to-completion')).toEqual(['police', 'cps', 'courts'])
})
