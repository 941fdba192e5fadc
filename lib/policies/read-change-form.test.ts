import { expect, test } from 'vitest'
import type { ChangeVersion } from './change.types'
import { expectationOf } from './expectation'
import { changeFields, readChangeForm, typedChange } from './read-change-form'

const typed = {
  ...{ name: ' A  pilot ', what: 'Something', where: 'board', from: '6/2025', full: '2025-09' },
  ...{
    hypothesis: 'It falls',
    measure: 'conviction-rate',
    direction: 'lower',
    owner: 'Team',
    concurrent: '',
  },
}

test('a whole form is read, and its content fills the form again', () => {
  const read = readChangeForm(typed)
  if ('faults' in read) throw new Error(read.faults.join())
  expect(read.content).toMatchObject({ name: 'A pilot', from: '2025-06', full: '2025-09' })
  expect(readChangeForm(typedChange(read.content, read.national))).toEqual(read)
})

test('each field that is wrong is told, in the order of the form; nothing gets in without what is expected', () => {
  expect(readChangeForm({})).toEqual({
    faults: changeFields.filter((name) => name !== 'full' && name !== 'concurrent'),
  })
  const wrong = {
    ...{ name: 'x'.repeat(121), what: 'x'.repeat(601), where: 'x', from: '2025-13', full: 'soon' },
    ...{
      hypothesis: ' ',
      measure: 'linked-police-cps',
      direction: 'up',
      owner: '',
      concurrent: 'x'.repeat(601),
    },
  }
  for (const name of changeFields)
    expect(readChangeForm({ ...typed, [name]: wrong[name] }), name).toEqual({ faults: [name] })
  expect(readChangeForm({ ...typed, full: '2025-05' })).toEqual({ faults: ['full'] })
})

test('an expectation stands from when it was last written otherwise, whatever else was changed', () => {
  const read = readChangeForm(typed)
  if ('faults' in read) throw new Error(read.faults.join())
  const at = (day: number) => new Date(Date.UTC(2025, 4, day))
  const version = (number: number, day: number, owner: string, hypothesis = 'It falls'): ChangeVersion => ({
    ...{ number, at: at(day), act: 'changed', by: null },
    content: { ...read.content, owner, hypothesis },
  })
  const reading = { version: 1, editionId: 1, method: 1, at: at(10) }
  expect(expectationOf([version(1, 5, 'A')], [])).toMatchObject({
    firstShown: null,
    cameFirst: true,
    afterStart: false,
  })
  expect(expectationOf([version(2, 20, 'B'), version(1, 5, 'A')], [reading])).toMatchObject({
    since: at(5),
    cameFirst: true,
  })
  expect(expectationOf([version(2, 20, 'A', 'It rises'), version(1, 5, 'A')], [reading])).toMatchObject({
    since: at(20),
    cameFirst: false,
  })
})
