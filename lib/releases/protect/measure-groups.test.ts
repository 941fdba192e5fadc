import { expect, test } from 'vitest'
import { publishedMeasures as measures } from '@/lib/measures/published-measures'
import { measureGroups } from './measure-groups'

const groups = measureGroups(measures).map((group) => group.map(({ id }) => id))
const groupOf = (id: string) => groups.find((group) => group.includes(id))

test('measures that share a metric are protected together', () => {
  expect(groupOf('conviction-rate')).toEqual(expect.arrayContaining(['conviction-rate', 'convictions']))
  expect(groupOf('trial-effective')).toEqual(
    expect.arrayContaining(['trial-effective', 'trial-cracked', 'trial-ineffective']),
  )
  expect(groupOf('charge-share')).not.toContain('conviction-rate')
})

test('every count and rate is in one group, and no duration is in any', () => {
  const counted = measures.filter(({ kind }) => kind !== 'duration' && kind !== 'time-to-event')
  expect(groups.flat().sort()).toEqual(counted.map(({ id }) => id).sort())
})
