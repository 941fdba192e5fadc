import type { LinkedCount } from '@/lib/measures/linked-count'
import type { MeasureTime } from '../measure-time'
import { ageBands } from './age-bands'
import { completedSql } from './completed'
import { countedRows, type JourneyFile } from './counted-rows'
import { boardColumn, cutsOf } from './cuts'
import { noughts } from './every-month'
import { inMonths, monthOf, sqlDay } from './expressions'
import { flowsSql } from './flows'
import { spellOf } from './spells'
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
        statements: sumsSql({ rows, board, ...byMonth(figure.month), cuts, others }),
        cells: ofValue('n', `(SELECT ${key}, n FROM cells UNION ALL BY NAME ${noughts(time)})`),
        flows: null,
      }
    case 'sum': {
      const part = { kind: 'number', of: figure.of } as const
      return {
        statements: sumsSql({ rows, board, ...byMonth(figure.month), cuts, part, others }),
        cells: ofValue(rounded('part'), 'cells WHERE part > 0'),
        flows: null,
      }
    }
    case 'rate':
    case 'mean': {
      const part =
        figure.shape === 'rate'
          ? ({ kind: 'condition', of: figure.numerator } as const)
          : ({ kind: 'number', of: figure.of } as const)
      return {
        statements: sumsSql({ rows, board, ...byMonth(figure.month), cuts, part, others }),
        cells: ofParts('cells'),
        flows: null,
      }
    }
    case 'completed':
      return {
        statements: completedSql({ ...figure, rows, board, ...byMonth(figure.month), cuts }),
        cells: ofHistograms,
        flows: null,
      }
    case 'duration': {
      const spell = spellOf(figure, time)
      const ended = `${rows} AND ${spell.sound} AND ${spell.exit} = 0`
      const days = `${spell.left} - ${spell.origin}`
      const { statistic } = figure
      const flows = flowsSql(time, rows, board, spell)
      return {
        statements: [
          ...completedSql({ rows: ended, board, ...byMonth(spell.left), days, cuts, statistic }),
          ...flows.statements,
        ],
        cells: ofHistograms,
        flows: flows.query,
      }
    }
    case 'time-to-event': {
      const spell = spellOf(figure, time)
      const { exit, within } = figure.share
      const seen = `${rows} AND ${spell.sound} AND ${spell.origin} + ${within} <= ${sqlDay(time.completeTo)}`
      const of = `${spell.exit} = ${spell.exits.indexOf(exit)} AND ${spell.left} <= ${spell.origin} + ${within}`
      const part = { kind: 'condition', of } as const
      const flows = flowsSql(time, rows, board, spell)
      return {
        statements: [
          ...sumsSql({ rows: seen, board, ...byMonth(figure.from), cuts, part, others }),
          ...flows.statements,
        ],
        cells: ofParts('cells'),
        flows: flows.query,
      }
    }
    case 'stock': {
      const { from, until } = figure
      const intervals: Interval[] = [{ rows, board, from, until, cuts, whole: true }]
      if (figure.ageBands) intervals.push(ageBands({ rows, board, from, until }))
      for (const other of others)
        if ('rows' in other) {
          const cut = { name: other.name, by: `'${other.of}'`, column: 'k0' }
          const own = countedRows(file, time, { rows: other.rows, where: linked.where })
          intervals.push({ ...other, rows: own, board, cuts: [cut], whole: false })
        }
      return {
        statements: stockSql('cells', time, intervals),
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
    case 'waits':
      return { statements: waitsSql(time, { ...figure, rows, board }), cells: ofParts('cells'), flows: null }
  }
}

const ofHistograms = `SELECT ${key}, value, NULL::DOUBLE AS numerator, n::DOUBLE AS denominator, days, counts FROM cells`
