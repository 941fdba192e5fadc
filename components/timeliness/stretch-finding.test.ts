import { expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import type { Decomposition, Stretch } from '@/lib/questions/timeliness/decompose'
import { stretchFinding } from './stretch-finding'

const stretch = (name: Stretch['name'], change: number, half: number): Stretch => ({
  name,
  now: 100 + change,
  before: 100,
  change,
  lower: change - half,
  upper: change + half,
})
const finding = (all: Stretch, ...stretches: Stretch[]) => {
  const made: Decomposition = { all, stretches, cases: 500, casesBefore: 500 }
  return say('en', stretchFinding('en', made))
}

test('a part explains a change only where chance would hardly bring either about', () => {
  const [slow, slight] = [stretch('sending-to-completion', 28, 12), stretch('offence-to-charge', 3, 20)]
  expect(finding(stretch('all', 31, 14), slow, slight)).toBe(
    'The mean has risen by 31 days; the clearest part: Sending to completion (+28)',
  )
  expect(finding(stretch('all', 31, 14), slight)).toBe(
    'The mean has risen by 31 days; no single part surely explains it',
  )
  expect(finding(stretch('all', 10, 14), slow)).toBe(
    'No reliable change in the mean days from offence to completion',
  )
  expect(finding(stretch('all', -25, 10), stretch('offence-to-charge', -30, 12), slow)).toBe(
    'The mean has fallen by 25 days; the clearest part: Offence to charge (−30)',
  )
})
