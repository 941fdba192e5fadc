import path from 'node:path'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkedMeasure } from '@/lib/measures/linked-measures'
import { englandAndWales } from '@/lib/boards/areas'
import { familyOfMeasure } from '../families/family-of-measure'
import { calendarLattice } from '../lattice/calendar-lattice'
import type { Level } from '../lattice/lattice'
import { isSmall, ownLevel, rowOf } from '../table/count-table'
import { CountsReader } from '../steps/counts-reader'
import { atomsOf } from '../steps/decide-family'
import type { Figures } from '../steps/figures'
import { readFigures } from '../steps/read-figures'

/** Series by level: by month, by quarter, by financial year, hidden. */
export type ByLevel = [number, number, number, number]

/** How finely the whole of a measure is published, board by board, beside what its own counts would allow. */
export interface Coverage {
  readonly measure: string
  readonly theme: string
  readonly nation: Level
  readonly nationByItself: Level
  /** Boards by the level at which they are published. */
  readonly boards: ByLevel
  /** Boards by the finest level at which none of the measure's own counts is small. */
  readonly byThemselves: ByLevel
  /** Boards published coarser than their own counts ask for, the smallest boards first. */
  readonly coarser: readonly { readonly area: number; readonly level: Level; readonly byItself: Level }[]
  /** Series of breakdowns of boards, and of England and Wales, by level. */
  readonly breakdowns: ByLevel
  readonly nationBreakdowns: ByLevel
}

const granularities = ['month', 'quarter', 'financial_year']

/**
 * What protection leaves of a built release: cells/cell.parquet beside cells/protected-cell.parquet.
 *
 * @throws whatever DuckDB says of files that are not there
 */
export async function coverageOf(
  folder: string,
  measures: readonly LinkedMeasure[],
  threshold: number,
): Promise<Coverage[]> {
  const duck = await openDuck({ threads: 2 })
  try {
    const figures = await readFigures(duck, path.join(folder, 'cells', 'cell.parquet'))
    if (!figures) return []
    const published = await duck.rows(
      z.object({
        area: z.number(),
        measure: z.string(),
        breakdown: z.string(),
        category: z.string(),
        granularity: z.string(),
        hidden: z.boolean(),
      }),
      `SELECT area_id AS area, measure, breakdown, category, any_value(granularity) AS granularity,
         bool_or(suppressed) AS hidden
       FROM read_parquet(${sqlText(path.join(folder, 'cells', 'protected-cell.parquet'))})
       GROUP BY area_id, measure, breakdown, category ORDER BY area_id`,
    )
    return measures.flatMap((measure) => {
      if (!figures.range(measure.id)) return []
      const own = published
        .filter((series) => series.measure === measure.id)
        .map(({ granularity, hidden, ...series }) => ({
          ...series,
          level: (hidden ? 3 : granularities.indexOf(granularity)) as Level,
        }))
      const ofBoards = own.filter(({ area }) => area !== englandAndWales.id)
      const wholes = ofBoards
        .filter(({ breakdown }) => breakdown === 'all')
        .map(({ area, level }) => ({ area, level, byItself: byItself(figures, measure, area, threshold) }))
      const nation = own.find(({ area, breakdown }) => area === englandAndWales.id && breakdown === 'all')
      return {
        measure: measure.id,
        theme: measure.theme,
        nation: nation?.level ?? 3,
        nationByItself: byItself(figures, measure, englandAndWales.id, threshold),
        boards: tally(wholes.map(({ level }) => level)),
        byThemselves: tally(wholes.map((whole) => whole.byItself)),
        coarser: wholes.filter(({ level, byItself: alone }) => level > alone),
        breakdowns: tally(ofBoards.filter(({ breakdown }) => breakdown !== 'all').map(({ level }) => level)),
        nationBreakdowns: tally(
          own
            .filter(({ area, breakdown }) => area === englandAndWales.id && breakdown !== 'all')
            .map(({ level }) => level),
        ),
      }
    })
  } finally {
    duck.close()
  }
}

function tally(levels: readonly Level[]): ByLevel {
  const found: ByLevel = [0, 0, 0, 0]
  for (const level of levels) found[level] += 1
  return found
}

/** The finest level of a measure of an area, were it published alone. */
function byItself(figures: Figures, { id, linked }: LinkedMeasure, area: number, threshold: number): Level {
  const { shape } = linked.figure
  const { first, last } = figures.range(id)!
  const lattice = calendarLattice(first, last - first + 1)
  const reader = new CountsReader(figures, new Map([[id, shape]]))
  if (shape === 'sum') return 0
  // A stock counts as a count does, but months of it do not add up: it is there by month or not at all.
  const isStock = shape === 'stock' || shape === 'stock-share'
  const family = familyOfMeasure(id, shape === 'stock' ? 'count' : shape)!
  const split = family.split(() => true)
  const row = rowOf(id, lattice, atomsOf(reader, split.atoms, lattice, first, area, 'all', 'all'))
  if (!isStock) return ownLevel(row, { lattice, parts: split.parts }, threshold)
  const hasSmall = split.parts.some((part) =>
    lattice.periods[0]!.some((_, month) => isSmall(row, part, 0, month, threshold)),
  )
  return hasSmall ? 3 : 0
}
