import { expect, test } from 'vitest'
import { readScenarioForm, scenarioFields, typedScenario, type TypedScenario } from './read-scenario-form'

const model = { groups: ['theft', 'robbery'], first: '2026-11' }
const typed: TypedScenario = {
  ...{ name: '  More   days ', note: 'Asked for\nin March', sharing: 'board' },
  ...{ inputs: 'days=20&charges=15&group=theft&charges=99', edition: '7' },
}

test('a whole form is read, white space apart, and its content fills the form again', () => {
  const read = readScenarioForm(typed, model)
  if ('faults' in read) throw new Error(read.faults.join())
  expect(read.content).toEqual({
    ...{ name: 'More days', note: 'Asked for in March', shared: true, edition: 7, first: '2026-11' },
    // In the order of the form, whatever the order of the address; the first of two counts.
    inputs: 'charges=15&days=20&group=theft',
  })
  expect(readScenarioForm(typedScenario(read.content), model)).toEqual(read)
})

test('each field that is wrong is told, in the order of the form', () => {
  expect(readScenarioForm({}, model)).toEqual({ faults: ['name', 'sharing', 'inputs', 'edition'] })
  const wrong: Record<(typeof scenarioFields)[number], readonly string[]> = {
    name: ['', ' ', 'x'.repeat(81), 'a\u0007b', 'a\u202Eb', 'a\uD800b'],
    note: ['x'.repeat(601), 'a\u0000b', 'a\u2066b'],
    sharing: ['', 'everybody'],
    // No change at all is no scenario; nor is one of which a part cannot be read.
    inputs: ['', 'after=3', 'target=200', 'charges=31', 'days=5&group=arson', 'charges=x'],
    edition: ['', '0', '-1', '1e3', '9999999999'],
  }
  for (const name of scenarioFields)
    for (const value of wrong[name])
      expect(readScenarioForm({ ...typed, [name]: value }, model), `${name} ${value}`).toEqual({
        faults: [name],
      })
})

test('without a model nothing is saved, and nothing is said of the inputs', () => {
  expect(readScenarioForm(typed, null)).toEqual({ faults: ['edition'] })
})
