import { areas, englandAndWales } from '@/lib/boards/areas'

/** Of the records of a board and month, or of an agency's field, how many are good. */
export type QualityCount = {
  /** Null: England and Wales only. */
  readonly board: number | null
  /** YYYY-MM. */
  readonly month: string
  readonly subject: 'link' | 'dates' | 'complete'
  readonly name: string
  readonly good: number
  readonly rows: number
}

export type QualityRow = {
  readonly areaId: number
  readonly boardId: number | null
  readonly month: string
  readonly subject: string
  readonly name: string
  readonly numerator: number
  readonly denominator: number
}

const areaOfBoard = new Map(
  areas.filter(({ kind }) => kind === 'board').map(({ id, boardId }) => [boardId, id]),
)

/**
 * Counts of quality added up by area and month; England and Wales is all of them. Both parts of a share are rounded to
 * twice the threshold, whatever their size: quality is read as a share of many, and a count below the threshold can be
 * told neither from one of them nor from the differences of several. What rounds to nothing is left out.
 */
export function qualityRows(counts: Iterable<QualityCount>, threshold: number): readonly QualityRow[] {
  const sums = new Map<string, QualityRow & { numerator: number; denominator: number }>()
  const add = (
    areaId: number,
    boardId: number | null,
    { month, subject, name, good, rows }: QualityCount,
  ) => {
    const key = `${areaId} ${month} ${subject} ${name}`
    const sum = sums.get(key) ?? { areaId, boardId, month, subject, name, numerator: 0, denominator: 0 }
    sum.numerator += good
    sum.denominator += rows
    sums.set(key, sum)
  }
  for (const count of counts) {
    add(englandAndWales.id, null, count)
    const area = count.board === null ? undefined : areaOfBoard.get(count.board)
    if (area !== undefined) add(area, count.board, count)
  }
  const base = 2 * threshold
  const rounded = (value: number) => Math.round(value / base) * base
  return [...sums.values()]
    .map((sum) => ({ ...sum, numerator: rounded(sum.numerator), denominator: rounded(sum.denominator) }))
    .filter(({ denominator }) => denominator > 0)
}
