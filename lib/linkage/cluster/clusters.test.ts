import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportClusters } from './cluster-warnings'
import { componentsAt, connectedComponents } from './connected-components'
import { clusterWithHysteresis } from './hysteresis'
import type { Links } from './link-columns'
import { withOverrides } from './overrides'
import { clusterBySingleBestLinks } from './single-best-links'

const links = (...rows: [number, number, number][]): Links => ({
  left: Uint32Array.from(rows.map(([l]) => l)),
  right: Uint32Array.from(rows.map(([, r]) => r)),
  weight: Float64Array.from(rows.map(([, , weight]) => weight)),
})

describe('connected components', () => {
  it('are known by their smallest member', () => {
    expect([...connectedComponents(6, links([4, 5, 1], [5, 2, 1], [0, 1, -1]), 0)]).toEqual([
      0, 1, 2, 3, 2, 2,
    ])
  })

  it('at several thresholds are those at each', () => {
    const row = fc.tuple(fc.nat(19), fc.nat(19), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const given = links(...rows)
        for (const [threshold, roots] of componentsAt(20, given, [-2, 0, 2]))
          expect([...roots]).toEqual([...connectedComponents(20, given, threshold)])
      }),
      { numRuns: 40 },
    )
  })
})

describe('hysteresis', () => {
  const given = links([0, 1, 16], [2, 3, 16], [4, 5, 21], [6, 7, 12])
  it('keeps together what was together, and joins only above the higher weight', () => {
    const before = [1, 1, 2, 3, null, 4, 5, 5]
    expect([...clusterWithHysteresis(8, given, before, { join: 20, fracture: 14 })]).toEqual([
      0, 0, 2, 3, 4, 4, 6, 7,
    ])
  })
  it('refuses weights the wrong way round', () => {
    expect(() => clusterWithHysteresis(8, given, [], { join: 14, fracture: 20 })).toThrow('cannot be above')
  })
})

describe('overrides', () => {
  it('outweigh scores both ways', () => {
    const given = links([0, 1, 30], [2, 3, -4])
    const decided = withOverrides(given, [
      { left: 1, right: 0, same: false },
      { left: 3, right: 2, same: true },
      { left: 4, right: 5, same: true },
    ])
    expect([...connectedComponents(6, decided, 0)]).toEqual([0, 1, 2, 2, 4, 4])
  })
})

describe('single best links', () => {
  it('take one record of each source that has no duplicates', () => {
    const given = links([0, 2, 5], [0, 3, 9], [1, 3, 8], [1, 2, 4])
    const roots = clusterBySingleBestLinks(4, given, [0, 0, 1, 1], new Set([0, 1]), { threshold: 0 })
    expect([...roots]).toEqual([0, 1, 1, 0])
  })
  it('take the lower record of a tie, or none', () => {
    const given = links([0, 1, 5], [0, 2, 5])
    expect([...clusterBySingleBestLinks(3, given, [0, 1, 1], new Set([0, 1]))]).toEqual([0, 0, 2])
    expect([...clusterBySingleBestLinks(3, given, [0, 1, 1], new Set([0, 1]), { ties: 'drop' })]).toEqual([
      0, 1, 2,
    ])
  })
})

describe('the report on clusters', () => {
  it('finds chains and large clusters', () => {
    const chain = links([0, 1, 5], [1, 2, 5], [2, 3, 5], [3, 4, 5], [4, 5, 5], [5, 6, 5])
    const report = reportClusters(connectedComponents(9, chain, 0), chain, 0, { largerThan: 6 })
    expect(report).toMatchObject({ clusters: 3, singletons: 2, largest: 7, large: [0], chained: [0] })
  })
})
