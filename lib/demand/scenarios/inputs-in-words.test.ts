import { expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { askedOfInputs } from './asked-of-inputs'
import { inputsInWords } from './inputs-in-words'

const told = (inputs: string) =>
  inputsInWords(askedOfInputs(inputs), '2026-11').map((part) => say('en', part))

test('a scenario says in words what is different, where and from when', () => {
  expect(told('charges=-15&hours-per-day=0.5&after=2&phase=3&group=theft&fenced=no&target=2000')).toEqual([
    '15% fewer charges by police and CPS',
    '0.5 more hours sat a day',
    'sentences, appeals and early pleas wait like all others',
    'charges change in: Theft',
    'from January 2027',
    'there in full after 3 months',
    'when do open cases come to 2,000?',
  ])
  expect(told('days=20&group=other')).toContain('charges change in: Other offences')
  expect(told('')).toEqual(['nothing is changed'])
})

test('an offence group that there is not is told as it is, and no input gets lost for it', () => {
  expect(told('days=20&group=piracy')).toEqual([
    '20 more Crown Court sitting days a month',
    'charges change in: piracy',
    'from November 2026',
  ])
})
