import { describe, expect, it } from 'vitest'
import { englandAndWales } from '@/lib/boards/areas'
import { qualityRows, type QualityCount } from './quality-rows'

const count = (board: number | null, good: number, rows: number): QualityCount => ({
  board,
  month: '2026-01',
  subject: 'link',
  name: 'cps-police',
  good,
  rows,
})

describe('the quality of a release', () => {
  it('is added up by board, and England and Wales is everything, without a board too', () => {
    const rows = qualityRows([count(1, 60, 100), count(1, 30, 100), count(2, 0, 50), count(null, 10, 10)], 5)
    expect(rows).toContainEqual(
      expect.objectContaining({ areaId: 1, boardId: 1, numerator: 90, denominator: 200 }),
    )
    expect(rows).toContainEqual(
      expect.objectContaining({
        areaId: englandAndWales.id,
        boardId: null,
        numerator: 100,
        denominator: 260,
      }),
    )
    expect(rows).toHaveLength(3)
  })

  it('is rounded to twice the threshold, so that no small count is seen in it', () => {
    expect(qualityRows([count(1, 99, 103)], 5)[0]).toMatchObject({ numerator: 100, denominator: 100 })
    expect(qualityRows([count(1, 3, 104)], 5)[0]).toMatchObject({ numerator: 0, denominator: 100 })
    expect(qualityRows([count(1, 3, 4)], 5)).toEqual([])
  })
})
