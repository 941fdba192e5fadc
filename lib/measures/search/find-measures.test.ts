import { expect, test } from 'vitest'
import { measures } from '../registry'
import { measureMessage } from '../measure-message'
import { locales } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { findMeasures } from './find-measures'

const ids = (locale: 'en' | 'cy', text: string) =>
  findMeasures(locale, text).found.map(({ measure }) => measure.id)

test('what a board member would write finds the figure, among the first three', () => {
  for (const [text, wanted] of [
    ['rape delays', 'offence-to-completion'],
    ['trial did not go ahead', 'trial-ineffective'],
    ['Why do trials not go ahead?', 'trial-ineffective'],
    ['crown court backlog', 'crown-open'],
    ['victims giving up', 'days-to-withdrawal'],
    ['how long from charge to court', 'charge-to-first-listing'],
    ['people found guilty', 'conviction-rate'],
    ['guilty pleas', 'guilty-plea'],
    ['early plea', 'guilty-plea-first-hearing'],
    ['defendants without a lawyer', 'unrepresented'],
    ['people in prison waiting for trial', 'remand-open'],
    ['sitting days', 'sitting-days'],
    ['how many crimes are solved', 'charge-share'],
    ['linkage', 'linked-police-cps'],
    ['suspects awaiting a charging decision', 'cps-open'],
    ['CPS backlog', 'cps-open'],
    ['how many suspects did the CPS decide on', 'cps-decisions'],
  ] as const)
    expect(ids('en', text).slice(0, 3), text).toContain(wanted)
})

test('what the page gives as examples finds its figure first', () => {
  expect(ids('en', 'rape delays')[0]).toBe('offence-to-completion')
  expect(ids('en', 'trial did not go ahead')[0]).toBe('trial-ineffective')
  expect(ids('cy', 'treial heb fynd yn ei flaen')[0]).toBe('trial-ineffective')
})

test('in Welsh, too', () => {
  for (const [text, wanted] of [
    ['oedi', 'offence-to-completion'],
    ['treial heb fynd yn ei flaen', 'trial-ineffective'],
    ['diwrnodau eistedd', 'sitting-days'],
    ['cyfradd euogfarnu', 'conviction-rate'],
  ] as const)
    expect(ids('cy', text).slice(0, 3), text).toContain(wanted)
})

test('a measure is found by its own name first, in both languages', () => {
  for (const locale of locales)
    for (const measure of measures)
      expect(ids(locale, say(locale, measureMessage(measure, 'name'))).slice(0, 3)).toContain(measure.id)
})

test('small misspellings do no harm', () => {
  expect(ids('en', 'convictoin rate')).toContain('conviction-rate')
  expect(ids('en', 'ineffectve trials')).toContain('trial-ineffective')
})

test('a kind of crime becomes a filter where the measure is known by it', () => {
  const { found, named } = findMeasures('en', 'rape delays')
  expect(named).toEqual({ breakdown: 'crime-type', category: 'adult-rape' })
  expect(found[0]!.of).toEqual(named)
  expect(findMeasures('en', 'domestic violence convictions').named?.category).toBe('domestic-abuse')
  expect(findMeasures('en', 'robbery conviction rate').named).toEqual({
    breakdown: 'offence-group',
    category: 'robbery',
  })
  expect(findMeasures('en', 'grape harvest').named).toBeNull()
})

test('what nobody measures, and nothing at all, finds nothing', () => {
  for (const text of ['', '   ', '?!', 'zzzzqqq', 'the of and', '<script>'])
    expect(findMeasures('en', text).found, text).toEqual([])
})
