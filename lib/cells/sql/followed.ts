import type { LinkedFigure } from '@/lib/measures/linked-count'
import type { MeasureTime } from '../measure-time'
import { codeOf } from './codes'
import type { Cut } from './cuts'
import { monthOf, sqlDay } from './expressions'
import { boardOf, placeOf } from './flow-slots'

type Figure = Extract<LinkedFigure, { shape: 'duration' | 'time-to-event' }>

/** The table `followed` and what may be asked of it. */
export type Followed = {
  readonly statement: string
  /** Of a row of the table. */
  readonly board: string
  /** Whether rows are at risk from a day of their own; else from their origin. */
  readonly isEntered: boolean
  /** Names of the exits by their number: 0 is the event. */
  readonly exits: readonly string[]
}

/**
 * The rows of a measure with only what its cells and flows need of them, read once for both, because reading is most of
 * the work where rows are many: place, origin, entered (where it is not the origin), gone and exit (blank while open on
 * the last complete date), their months, and the codes of the cuts. Only those that are sound count: not rows whose days
 * are missing or out of order, nor those that left before the period. (As a filter that would be worked out from the
 * exits once more, before anything else.)
 *
 * A row leaves by the first of the exits, in their order, that has a date on or before the last complete date
 * (docs/measures/rules.md, Durations).
 *
 * @param rows `FROM … WHERE …`
 */
export function followedSql(
  time: MeasureTime,
  rows: string,
  board: string,
  figure: Figure,
  cuts: readonly Cut[],
): Followed {
  const complete = sqlDay(time.completeTo)
  const enter = figure.shape === 'duration' ? figure.enter : undefined
  const entered = enter ? 'entered' : 'origin'
  const choose = (then: (number: number) => string) =>
    `CASE ${figure.exits.map((_, i) => `WHEN e${i} <= ${complete} THEN ${then(i)}`).join(' ')} END`
  const columns = cuts.map(({ column }) => `${column}, `).join('')
  const months = [
    `${monthOf(time, 'origin')}::SMALLINT AS origin_month`,
    ...(enter ? [`${monthOf(time, 'entered')}::SMALLINT AS entry_month`] : []),
    `${monthOf(time, 'gone')}::SMALLINT AS gone_month`,
  ]
  return {
    board: boardOf('place'),
    isEntered: enter !== undefined,
    exits: figure.exits.map(({ name }) => name),
    statement: `CREATE TEMP TABLE followed AS
      WITH dated AS (
        SELECT ${placeOf(board, 'crime_type')} AS place, ${cuts.map((cut, i) => `${codeOf(cut, i)} AS ${cut.column}, `).join('')}
          (${figure.from}) AS origin, ${enter ? `(${enter}) AS entered, ` : ''}
          ${figure.exits.map(({ on }, i) => `(${on}) AS e${i}`).join(', ')}
        ${rows}
      ), ended AS (
        SELECT place, ${columns} origin, ${enter ? 'entered, ' : ''}
          ${choose((i) => `e${i}`)} AS gone, (${choose(String)})::UTINYINT AS exit
        FROM dated
        WHERE origin <= ${complete} ${enter ? `AND entered >= origin AND entered <= ${complete}` : ''}
      )
      SELECT *, ${months.join(', ')},
        coalesce(gone >= ${entered} AND gone >= ${sqlDay(time.first)}, true) AS is_sound
      FROM ended`,
  }
}
