import type { LinkedCount } from '@/lib/measures/linked-count'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { MeasureTime } from '../measure-time'
import { ageBandsSql } from './age-bands'
import { codedCuts, findCategories } from './codes'
import { completedSql } from './completed'
import { countedRows, type JourneyFile } from './counted-rows'
import { boardColumn, cutsOf } from './cuts'
import { noughts } from './every-month'
import { inMonths, monthOf, sqlDay } from './expressions'
import { flowsSql } from './flows'
import { followedSql } from './followed'
import { stockSql, type Interval } from './stocks'
import { sumsSql } from './sums'
import { waitsSql } from './waits'

/** The statements that count a measure, and the queries of what they made, month still a number. */
export type CellsSql = {
  readonly statements: readonly string[]
  /** area_id, board_id, breakdown, category, month, value, numerator, denominator, days, counts */
  readonly cells: string
  /** The query of flows, where the measure has any. */
  readonly flows: string | null
}

const none = 'NULL::INTEGER[] AS days, NULL::INTEGER[] AS counts'
const key = 'area_id, board_id, breakdown, category, month'
const ofValue = (value: string, from: string) =>
  `SELECT ${key}, (${value})::DOUBLE AS value, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, ${none} FROM ${from}`
// Sums of numbers with decimals come out in the last digit as their order has it: that digit is not kept.
const rounded = (sum: string) => `round(${sum}, 9)`
const ofParts = (from: string) =>
  `SELECT ${key}, NULL::DOUBLE AS value, ${rounded('part')}::DOUBLE AS numerator, n::DOUBLE AS denominator, ${none} FROM ${from}`

/** The tables that statements of a measure leave behind, to be dropped once its cells and flows are read. */
export const tablesOfMeasure = ['cells', 'aged', 'base', 'finer', 'line', 'stay_line', 'stay'] as const

/** The SQL that counts a measure from its definition: one case a shape (lib/measures/linked-count.ts). */
export function cellsOfMeasure(linked: LinkedCount, file: JourneyFile, time: MeasureTime): CellsSql {
  const { figure, breakdowns } = linked
  const cuts = cutsOf(breakdowns)
  const board = boardColumn[linked.board]
  const rows = countedRows(file, time, linked)
  const others = breakdowns.filter(({ partition }) => !partition)
  const byMonth = (date: string) => {
    const month = monthOf(time, `(${date})`)
    return { month, inMonths: inMonths(time, month) }
  }

  switch (figure.shape) {
    case 'count':
      return {
        statements: sumsSql({ rows, board, ...byMonth(figure.month), cuts, others }, true).statements,
        cells: ofValue('n', `(SELECT ${key}, n FROM cells UNION ALL BY NAME ${noughts(time)})`),
        flows: null,
      }
    case 'sum': {
      const part = { kind: 'number', of: figure.of } as const
      const { statements, cells } = sumsSql({ rows, board, ...byMonth(figure.month), cuts, part, others })
      return { statements, cells: ofValue(rounded('part'), `${cells} WHERE part > 0`), flows: null }
    }
    case 'rate':
    case 'mean': {
      const part =
        figure.shape === 'rate'
          ? ({ kind: 'condition', of: figure.numerator } as const)
          : ({ kind: 'number', of: figure.of } as const)
      const { statements, cells } = sumsSql({ rows, board, ...byMonth(figure.month), cuts, part, others })
      return { statements, cells: ofParts(cells), flows: null }
    }
    case 'completed': {
      const { statement, cells } = completedSql({ ...figure, rows, board, ...byMonth(figure.month), cuts })
      return { statements: [statement], cells: ofHistograms(cells), flows: null }
    }
    case 'duration': {
      const followed = followedSql(time, rows, board, figure, cuts)
      const flows = flowsSql(time, followed)
      const ended = completedSql({
        rows: 'FROM followed WHERE is_sound AND exit = 0',
        board: followed.board,
        month: 'gone_month',
        inMonths: inMonths(time, 'gone_month'),
        days: 'gone - origin',
        cuts: codedCuts(cuts),
        statistic: figure.statistic,
      })
      return {
        statements: [
          findCategories(`FROM read_parquet(${sqlText(file(linked.rows))})`, cuts),
          followed.statement,
          ended.statement,
          ...flows.statements,
        ],
        cells: ofHistograms(ended.cells),
        flows: flows.query,
      }
    }
    case 'time-to-event': {
      if (others.length > 0) throw new Error('of ways out of a journey only partitions are counted')
      const followed = followedSql(time, rows, board, figure, cuts)
      const flows = flowsSql(time, followed)
      const { exit, within } = figure.share
      const seen = {
        rows: `FROM followed WHERE is_sound AND origin + ${within} <= ${sqlDay(time.completeTo)}`,
        board: followed.board,
        month: 'origin_month',
        inMonths: inMonths(time, 'origin_month'),
        cuts: codedCuts(cuts),
        part: {
          kind: 'condition',
          of: `exit = ${followed.exits.indexOf(exit)} AND gone <= origin + ${within}`,
        },
        others,
      } as const
      const seenSums = sumsSql(seen)
      return {
        statements: [
          findCategories(`FROM read_parquet(${sqlText(file(linked.rows))})`, cuts),
          followed.statement,
          ...seenSums.statements,
          ...flows.statements,
        ],
        cells: ofParts(seenSums.cells),
        flows: flows.query,
      }
    }
    case 'stock': {
      const { from, until } = figure
      const intervals: Interval[] = [{ rows, board, from, until, cuts, whole: true }]
      for (const other of others)
        if ('rows' in other) {
          const cut = { name: other.name, by: `'${other.of}'`, column: 'k0' }
          const own = countedRows(file, time, { rows: other.rows, where: linked.where })
          intervals.push({ ...other, rows: own, board, cuts: [cut], whole: false })
        }
      const aged = figure.ageBands ? [`INSERT INTO cells ${ageBandsSql(time, intervals[0]!)}`] : []
      return {
        statements: [...stockSql('cells', time, intervals), ...aged],
        cells: ofValue('n', `(SELECT ${key}, n FROM cells UNION ALL BY NAME ${noughts(time)})`),
        flows: null,
      }
    }
    case 'stock-share': {
      const { from, until, days } = figure
      const all = { rows, board, from, until, cuts, whole: true }
      return {
        statements: [
          ...stockSql('cells', time, [all]),
          ...stockSql('aged', time, [{ ...all, from: `(${from}) + ${days}` }]),
        ],
        cells: ofParts(
          `(SELECT cells.*, coalesce(aged.n, 0) AS part FROM cells
            LEFT JOIN aged USING (area_id, breakdown, category, month))`,
        ),
        flows: null,
      }
    }
    case 'waits': {
      const { statement, cells } = waitsSql(time, { ...figure, rows, board })
      return { statements: [statement], cells: ofParts(`(${cells})`), flows: null }
    }
  }
}

const ofHistograms = (from: string) =>
  `SELECT ${key}, value, NULL::DOUBLE AS numerator, n::DOUBLE AS denominator, days, counts FROM (${from})`
