import { describe, expect, it } from 'vitest'
import { crossTable } from '@/lib/statistics/disclosure/sum-table'
import { goldenCase } from './golden-case'
import { sdcCases } from './sdc-cases'

const tolerance = { rel: 1e-6, abs: 1e-9 }
const caseOf = (parts: Record<string, unknown>) =>
  goldenCase.parse({
    id: 'own',
    method: 'sdc',
    params: [],
    input: {},
    expected: {},
    compare: [],
    rules: [],
    tolerance,
    ...parts,
  })

describe('sdc cases', () => {
  it('read an audit, with a single name as R writes it', () => {
    const table = crossTable([[2, 8], [9, 30]], ['A', 'B'], ['x', 'y']) // prettier-ignore
    const cells = table.cells.map(({ id, value }) => ({ cell: id, value, suppressed: id === 'A|x' }))
    const answer = sdcCases.read(
      caseOf({ params: { threshold: 5 }, input: { cells, equations: table.equations } }),
    )
    expect(answer).toEqual({
      feasible_intervals: [
        { cell: 'A|x', true: 2, min: 2, max: 2, width: 0, exactly_disclosed: true, small_range: true },
      ],
      disclosed_cells: 'A|x',
      pattern_is_safe: false,
    })
  })

  it('read rounding to the bases that are asked for', () => {
    const expected = {
      base10: [],
      interval_lo: [],
      interval_hi: [],
      random_base4_probabilities: [{ value: 6, base: 4 }],
    }
    expect(sdcCases.read(caseOf({ input: { values: [4, 5, 26] }, expected }))).toEqual({
      base10: [0, 10, 30],
      interval_lo: [0, 5, 25],
      interval_hi: [4, 14, 34],
      random_base4_probabilities: [{ value: 6, base: 4, outcomes: [[4, 0.5], [8, 0.5]] }], // prettier-ignore
    })
  })

  it('read attacks by their figures', () => {
    const attacks = (last: number) => [
      { id: 'area', published: { town: 31, county: 33 }, derived: { rest: 2 } },
      { id: 'three', published: { all: 50, men: 20, women: 27 }, derived: { other: 3 } },
      { id: 'rate', published: { rate_percent_1dp: 12.5, denominator: 8 }, derived: { numerator: 1 } },
      { id: 'rolling', published: { before: 100, after: last } },
    ]
    const expected = { all_below_threshold_5: true }
    expect(sdcCases.read(caseOf({ input: { attacks: attacks(98) }, expected }))).toEqual(expected)
    expect(sdcCases.read(caseOf({ input: { attacks: attacks(60) }, expected }))).toEqual({
      all_below_threshold_5: false,
    })
  })

  it('hold the rules of a suppressor and say which cell breaks them', () => {
    const kase = (nodes: number) =>
      caseOf({
        params: { suppression_thres: 2, where: 'row' },
        input: { table: [{ a: 1, b: 9, c: 7 }, { a: 8, b: 6, c: 5 }] }, // prettier-ignore
        expected: { nodes },
      })
    const [safe, small] = Object.values(sdcCases.rules!)
    expect(safe!(kase(2))).toEqual([])
    // Two are needed: fewer cannot be asked for.
    expect(small!(kase(1))).toEqual([])
    expect(sdcCases.read(kase(2))).toMatchObject({ nodes: 2, suppressed_total: 8 })
  })

  it('refuse an input of no known shape', () => {
    expect(() => sdcCases.read(caseOf({ input: { microdata: [] } }))).toThrow('microdata')
  })
})
