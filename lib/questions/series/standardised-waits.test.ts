import { describe, expect, test } from 'vitest'
import { measureById } from '@/lib/measures/registry'
import type { CellRow } from '../door/read-cells'
import type { SeriesCells } from './group-cells'
import { standardisedWaits } from './standardised-waits'

const measure = measureById('withdrawal-by-wait')!
const span = { from: '2025-04', to: '2025-09' }
const coverage = { from: '2024-04', to: '2025-09' }

/** A group at a wait: victims who withdrew of those still waiting, in one quarter of the span. */
function group(
  wait: number,
  name: string,
  figures: readonly [part: number, of: number] | 'hidden',
  granularity: CellRow['granularity'] = 'quarter',
): SeriesCells {
  const series = {
    ...{ releaseId: 1, areaId: 1, measure: measure.id },
    ...{ breakdown: 'wait-offence-group', category: `${wait}:${name}` },
  }
  const hidden = figures === 'hidden'
  const cell: CellRow = {
    ...series,
    ...{ granularity, start: granularity === 'quarter' ? '2025-04-01' : '2024-04-01', suppressed: hidden },
    ...{ value: null, histogram: null, casesBeyond: 5 },
    numerator: hidden ? null : figures[0],
    denominator: hidden ? null : figures[1],
  }
  return { ...series, cells: [cell] }
}
const shares = (groups: readonly SeriesCells[]) => [
  ...standardisedWaits(measure, groups, span, coverage).entries(),
]

describe('shares by days waited, with the mix of offences of the start', () => {
  test('stay as they are where only the mix changes', () => {
    // Theft: a tenth at either wait; robbery: three tenths. Those who wait longer are mostly of robbery.
    const groups = [
      ...[group(0, 'theft', [80, 800]), group(0, 'robbery', [60, 200])],
      ...[group(90, 'theft', [10, 100]), group(90, 'robbery', [30, 100])],
    ]
    const [[first, atFirst], [later, after]] = shares(groups) as [[string, number], [string, number]]
    expect([first, later]).toEqual(['0', '90'])
    expect(atFirst).toBeCloseTo(14, 9)
    // Crude it is 20 per cent.
    expect(after).toBeCloseTo(14, 9)
  })

  test('leave out groups that are hidden at any wait, as long as four in five are left', () => {
    const of = (hidden: number) => [
      ...[group(0, 'theft', [80, 1000 - hidden]), group(0, 'arson', [20, hidden])],
      ...[group(90, 'theft', [20, 100]), group(90, 'arson', 'hidden')],
    ]
    expect(shares(of(200)).map(([wait, share]) => [wait, Math.round(10 * share) / 10])).toEqual([
      ['0', 10],
      ['90', 20],
    ])
    expect(shares(of(201))).toEqual([])
  })

  test('leave out a group that is published for another year', () => {
    const groups = [
      ...[group(0, 'theft', [80, 900]), group(0, 'arson', [20, 100])],
      ...[group(90, 'theft', [20, 100]), group(90, 'arson', [50, 60], 'financial-year')],
    ]
    expect(shares(groups).map(([, share]) => Math.round(share))).toEqual([9, 20])
  })

  test('are none without groups', () => {
    expect(shares([])).toEqual([])
    expect(shares([group(0, 'theft', 'hidden')])).toEqual([])
  })
})
