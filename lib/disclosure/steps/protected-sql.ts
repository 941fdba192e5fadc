import { englandAndWales } from '@/lib/boards/areas'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { CountedMeasure } from './decide'

/** First month of the period of a level that a month lies in; months counted from year 0, years begin in April. */
const startOf = (level: string, month: string) => `CASE ${level} WHEN 0 THEN ${month}
  WHEN 1 THEN ${month} - ${month} % 3 ELSE ${month} - (${month} - 3) % 12 END`
const dayOf = (month: string) => `make_date((${month} // 12)::INTEGER, (${month} % 12 + 1)::INTEGER, 1)`
const lengthOf = (level: string) => `CASE ${level} WHEN 0 THEN 1 WHEN 1 THEN 3 ELSE 12 END`
const granularityOf = (level: string) =>
  `CASE ${level} WHEN 0 THEN 'month' WHEN 1 THEN 'quarter' ELSE 'financial_year' END`
/** A board has the id of its area (lib/boards/areas.ts). */
const places = `area_id::SMALLINT AS area_id,
  CASE WHEN area_id <> ${englandAndWales.id} THEN area_id END::SMALLINT AS board_id`
/** Names alone, so that only their part of the file is read; one that no measure has where there are none. */
const namesOf = (measures: readonly string[]) =>
  (measures.length > 0 ? measures : ['']).map(sqlText).join(', ')
const monthNumber = '(year(month) * 12 + month(month) - 1)::INTEGER'

/** Day and count are sorted as one number, in half the time of two lists in the order of the day. */
const byDay = `list_sort(list((day::BIGINT << 32) | n)) AS packed,
        list_transform(packed, lambda x: (x >> 32)::INTEGER) AS days,
        list_transform(packed, lambda x: (x & 4294967295)::INTEGER) AS counts`

/** The months of a measure, counted from year 0. */
export type Span = { readonly first: number; readonly last: number }

/**
 * The protected cells of some measures of a file of cells, by the table `disclosure_level`. Only whole periods are in it,
 * and what is published at no level is there as a hidden row for each financial year. Series are numbers until the end:
 * days are summed up by them.
 */
export function protectedCellsSql(file: string, measures: readonly (CountedMeasure & Span)[]): string {
  const kinds = measures.map(({ id, linked: { figure }, first, last }) => {
    const statistic = 'statistic' in figure ? figure.statistic : ''
    return `(${sqlText(id)}, ${sqlText(figure.shape)}, ${sqlText(statistic)}, ${first}, ${last})`
  })
  return `
    WITH kind(measure, shape, statistic, first, last) AS (
      VALUES ${[...kinds, "('', '', '', 0, 0)"].join(', ')}
    ),
    cell AS (
      SELECT series, level, shape, statistic, first, last, ${monthNumber} AS m, ${startOf('level', monthNumber)} AS s,
        value, numerator, denominator, days, counts
      FROM read_parquet(${sqlText(file)})
      JOIN disclosure_level USING (area_id, measure, breakdown, category) JOIN kind USING (measure)
      WHERE level < 3 AND measure IN (${namesOf(measures.map(({ id }) => id))})
    ),
    shown AS (SELECT * FROM cell WHERE s >= first AND s + ${lengthOf('level')} - 1 <= last),
    summed AS (
      SELECT series, level, s,
        CASE WHEN shape IN ('count', 'sum') THEN sum(value)
             WHEN shape = 'stock' THEN sum(value) FILTER (m = s + ${lengthOf('level')} - 1) END AS value,
        CASE WHEN shape = 'stock-share' THEN sum(numerator) FILTER (m = s + ${lengthOf('level')} - 1)
             ELSE sum(numerator) END AS numerator,
        CASE WHEN shape = 'stock-share' THEN sum(denominator) FILTER (m = s + ${lengthOf('level')} - 1)
             ELSE sum(denominator) END AS denominator
      FROM shown WHERE level > 0 AND days IS NULL
      GROUP BY series, level, s, shape
    ),
    line AS (
      SELECT series, level, s, statistic, day, sum(n)::INTEGER AS n
      FROM (SELECT series, level, s, statistic, unnest(days) AS day, unnest(counts) AS n
            FROM shown WHERE level > 0 AND days IS NOT NULL)
      GROUP BY ALL
    ),
    run AS (
      SELECT *, sum(n) OVER (same ORDER BY day) AS reached, sum(n) OVER same AS total
      FROM line WINDOW same AS (PARTITION BY series, s)
    ),
    merged AS (
      SELECT series, level, s,
        CASE statistic WHEN 'mean' THEN sum(day * n) / sum(n)
          ELSE min(day) FILTER (2 * reached >= total) END::DOUBLE AS value,
        sum(n)::DOUBLE AS denominator, ${byDay}
      FROM run GROUP BY series, level, s, statistic
    ),
    hidden AS (
      SELECT series, unnest(range(first - (first - 3) % 12, last + 1, 12)) AS s
      FROM disclosure_level JOIN kind USING (measure) WHERE level = 3
    )
    SELECT ${places}, measure, breakdown, category,
      ${granularityOf('found.level')} AS granularity, ${dayOf('s')} AS period_start, suppressed,
      value::DOUBLE AS value, numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator, days, counts
    FROM (
      SELECT series, level, s, false AS suppressed, value, numerator, denominator, days, counts
      FROM shown WHERE level = 0
      UNION ALL BY NAME SELECT *, false AS suppressed FROM summed
      UNION ALL BY NAME SELECT * EXCLUDE (packed), false AS suppressed FROM merged
      UNION ALL BY NAME SELECT *, 2 AS level, true AS suppressed FROM hidden
    ) AS found JOIN disclosure_level USING (series)`
}

/**
 * The protected flows of some measures, by the table `disclosure_flow_level`: hidden years are one row of the flow \`entry\`.
 *
 * @param spans by measure and view
 */
export function protectedFlowsSql(
  file: string,
  spans: readonly (Span & { readonly measure: string; readonly view: string })[],
): string {
  const measures = [...new Set(spans.map(({ measure }) => measure))]
  const kinds = spans.map(
    ({ measure, view, first, last }) => `(${sqlText(measure)}, ${sqlText(view)}, ${first}, ${last})`,
  )
  return `
    WITH span(measure, view, first, last) AS (VALUES ${[...kinds, "('', '', 0, 0)"].join(', ')}),
    flow AS (
      SELECT *, ${monthNumber} AS m, ${startOf('2', monthNumber)} AS year
      FROM read_parquet(${sqlText(file)}) WHERE measure IN (${namesOf(measures)})
    ),
    placed AS (
      SELECT series, flow, level, m, ${startOf('level', 'm')} AS s, first, last, days, counts
      FROM flow JOIN disclosure_flow_level USING (measure, view, area_id, breakdown, category, year)
      JOIN span USING (measure, view)
      WHERE level < 3
    ),
    shown AS (SELECT * FROM placed WHERE s >= first AND s + ${lengthOf('level')} - 1 <= last),
    line AS (
      SELECT series, flow, level, s, day, sum(n)::INTEGER AS n
      FROM (SELECT series, flow, level, s, unnest(days) AS day, unnest(counts) AS n FROM shown WHERE level > 0)
      GROUP BY ALL
    )
    SELECT ${places}, measure, breakdown, category, view, flow,
      ${granularityOf('found.level')} AS granularity, ${dayOf('s')} AS period_start, suppressed, days, counts
    FROM (
      SELECT series, flow, level, s, false AS suppressed, days, counts FROM shown WHERE level = 0
      UNION ALL BY NAME
      SELECT * EXCLUDE (packed) FROM (
        SELECT series, flow, level, s, false AS suppressed, ${byDay} FROM line GROUP BY series, flow, level, s)
      UNION ALL BY NAME
      SELECT series, 'entry' AS flow, 2 AS level, year AS s, true AS suppressed
      FROM disclosure_flow_level WHERE level = 3 AND measure IN (${namesOf(measures)})
    ) AS found JOIN disclosure_flow_level USING (series)`
}
