import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countFromFiles, observationsOfMeasure, type Counted } from './count-from-files'
import { flowsFromFiles } from './flows-from-files'
import { expectedFigures, expectedFlows, expectedOfClusters, type ExpectedFigure } from './hand-made/expected'
import { clustersOnlyTables, handMadeSecret, handMadeManifest, handMadeTables } from './hand-made/tables'
import { writeHandMade, type HandMadeTables } from './hand-made/write-hand-made'
import { keyText } from '@/lib/releases/linked/receive/record-key'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import { measures } from '@/lib/measures/registry'
import { journeysOf } from './journeys/journeys-of'
import { readDelivery } from './read-delivery'

const folder = mkdtempSync(path.join(tmpdir(), 'hand-made-'))
afterAll(() => rmSync(folder, { recursive: true }))

const journeysFrom = (name: string, tables: HandMadeTables) => {
  writeHandMade(path.join(folder, name), tables, handMadeManifest)
  return journeysOf(readDelivery(path.join(folder, name)), keyText(handMadeSecret))
}
const journeys = journeysFrom('edges', handMadeTables)
const ofClusters = journeysFrom('clusters', clustersOnlyTables)

const plain = (counted: Counted | null) => {
  if (counted === null) return null
  if ('histogram' in counted) return { days: daysOf(counted.histogram), value: counted.value }
  return 'value' in counted ? counted.value : [counted.numerator, counted.denominator]
}
const daysOf = ({ days, counts }: { days: readonly number[]; counts: readonly number[] }) =>
  Object.fromEntries(days.map((day, at) => [day, counts[at]]))
const title = ([measure, month, area, , breakdown = 'all', category = 'all']: ExpectedFigure) =>
  `${measure} ${month} ${area} ${breakdown} ${category}`
const counted = (of: typeof journeys, figure: ExpectedFigure) => {
  const [measure, month, area, , breakdown = 'all', category = 'all'] = figure
  return plain(countFromFiles(of, measure, { area, month, breakdown, category }))
}

describe('a delivery written by hand', () => {
  it.each(expectedFigures.map((figure) => [title(figure), figure] as const))('%s', (_, figure) => {
    expect(counted(journeys, figure)).toEqual(figure[3])
  })

  it.each(expectedFlows.map((flows) => [flows.slice(0, 4).join(' '), flows] as const))(
    'flows of %s',
    (_, [measure, view, month, area, expected]) => {
      const flows = flowsFromFiles(journeys, measure, view, {
        area,
        month,
        breakdown: 'all',
        category: 'all',
      })
      expect(Object.fromEntries(Object.entries(flows).map(([name, of]) => [name, daysOf(of)]))).toEqual(
        expected,
      )
    },
  )

  it.each(expectedOfClusters.map((figure) => [title(figure), figure] as const))(
    'clusters without edges: %s',
    (_, figure) => {
      expect(counted(ofClusters, figure)).toEqual(figure[3])
    },
  )

  it.each(measures.filter(({ linked }) => linked !== null).map((measure) => [measure.id, measure] as const))(
    '%s is broken down as the registry says',
    (id, measure) => {
      const names = observationsOfMeasure(journeys, id).flatMap((each) => Object.keys(each.in))
      expect(new Set(names)).toEqual(new Set(['all', ...breakdownsOf(measure)]))
    },
  )
})
