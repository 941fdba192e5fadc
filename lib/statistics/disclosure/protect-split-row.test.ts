import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feasibleRanges } from './feasible-ranges'
import { protectSplitRow, type ProtectedSplitRow } from './protect-split-row'
import type { RowOptions } from './protect-row'
import { sumTable } from './sum-table'
import { count } from './testing/tables'

/** What the linear program says of each part of each category, and which sums are known to be above zero. */
function auditedRanges(parts: number[][], result: ProtectedSplitRow, { zeros }: RowOptions) {
  const partNames = parts.map((_, p) => `p${p}`)
  const categories = parts[0]!.map((_, c) => `c${c}`)
  const table = sumTable(
    [
      { leaves: partNames, sums: { Sum: partNames } },
      { leaves: categories, sums: { Total: categories } },
    ],
    (part, category) => parts[Number(part!.slice(1))]![Number(category!.slice(1))]!,
  )
  const sums = categories.filter((_, c) => result.hiddenSums[c]).map((category) => `Sum|${category}`)
  const hidden = [
    ...sums,
    ...categories.filter((_, c) => result.hiddenSplits[c]).flatMap((c) => partNames.map((p) => `${p}|${c}`)),
    ...(result.isSplitHidden ? partNames.map((part) => `${part}|Total`) : []),
    ...(result.isTotalHidden ? ['Sum|Total'] : []),
  ]
  const known = new Map(sums.map((id) => [id, { min: zeros === 'hidden' ? 0 : 1, max: Infinity }]))
  return new Map(feasibleRanges(table, hidden, { known }).map((range) => [range.cell, range]))
}

describe('protectSplitRow', () => {
  it('hides numerator and complement together, with a partner, and keeps the denominators', () => {
    const result = protectSplitRow([[3, 40, 55], [60, 50, 45]], { threshold: 5 }) // prettier-ignore
    expect(result).toMatchObject({
      hiddenSplits: [true, true, false],
      hiddenSums: [false, false, false],
      isSplitHidden: false,
      isTotalHidden: false,
    })
    expect(result.ranges[0]!.slice(0, 2)).toEqual([
      { min: 0, max: 43 },
      { min: 0, max: 43 },
    ])
  })

  it('hides a small denominator too', () => {
    const result = protectSplitRow([[2, 40, 55], [1, 50, 45]], { threshold: 5 }) // prettier-ignore
    expect(result.hiddenSums).toEqual([true, true, false])
  })

  it('hides the split throughout where a part is small in total', () => {
    const result = protectSplitRow([[1, 2, 0], [60, 50, 45]], { threshold: 5 }) // prettier-ignore
    expect(result).toMatchObject({
      hiddenSplits: [true, true, true],
      hiddenSums: [false, false, false],
      isSplitHidden: true,
      isTotalHidden: false,
    })
  })

  it('hides nothing where nothing is small', () => {
    const { hiddenSplits, isSplitHidden } = protectSplitRow([[30, 0], [60, 50]], { threshold: 5 }) // prettier-ignore
    expect([hiddenSplits, isSplitHidden]).toEqual([[false, false], false])
  })

  it('refuses one part alone, and parts of different length', () => {
    expect(() => protectSplitRow([[1, 2]], { threshold: 5 })).toThrow('at least 2')
    expect(() => protectSplitRow([[1, 2], [3]], { threshold: 5 })).toThrow('same length')
    expect(() => protectSplitRow([[1], [NaN]], { threshold: 5 })).toThrow('finite')
  })

  it('leaves exactly the ranges it says, wide enough wherever a count is above zero', () => {
    const parts = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 7 }))
      .chain(([p, c]) =>
        fc.array(fc.array(count, { minLength: c, maxLength: c }), { minLength: p, maxLength: p }),
      )
    const options = fc.record({
      threshold: fc.integer({ min: 1, max: 12 }),
      zeros: fc.constantFrom('shown' as const, 'hidden' as const),
    })
    fc.assert(
      fc.property(parts, options, (counts, rule) => {
        const result = protectSplitRow(counts, rule)
        const audited = auditedRanges(counts, result, rule)
        counts.forEach((part, p) =>
          part.forEach((value, c) => {
            const said = result.ranges[p]![c]
            const found = audited.get(`p${p}|c${c}`)
            expect(said).toEqual(found && { min: found.min, max: found.max })
            if (!found) expect(value >= rule.threshold || (value === 0 && rule.zeros === 'shown')).toBe(true)
            else if (value > 0) expect(found.width).toBeGreaterThanOrEqual(rule.threshold)
          }),
        )
      }),
      { numRuns: 300 },
    )
  })
})
