import { sqlText } from '@/lib/database/duck/sql-text'
import type { CountedMeasure } from './decide'

/** First month of the period of a level that a month lies in; months counted from year 0, years begin in April. */
const startOf = (level: string, month: string) => `CASE ${level} WHEN 0 THEN ${month}
  WHEN 1 THEN ${month} - ${month} % 3 ELSE ${month} - (${month} - 3) % 12 END`
const dayOf = (month: string) => `make_date((${month} // 12)::INTEGER, (${month} % 12 + 1)::INTEGER, 1)`
const lengthOf = (level: string) => `CASE ${level} WHEN 0 THEN 1 WHEN 1 THEN 3 ELSE 12 END`
const granularityOf = (level: string) =>
  `CASE ${level} WHEN 0 THEN 'month' WHEN 1 THEN 'quarter' ELSE 'financial_year' END`
const monthNumber = '(year(month) * 12 + month(month) - 1)::INTEGER'

/**
 * The protected cells of one measure of a file of cells, by the table `disclosure_level`. Only whole periods are in it, and what is
 * published at no level is there as a hidden row for each financial year.
 */
export function protectedCellsSql(
  file: string,
  measures: readonly CountedMeasure[],
  measure: string,
): string {
  const shapes = measures
    .map(({ id, linked: { figure } }) => {
      const statistic = 'statistic' in figure ? figure.statistic : ''
      return `(${sqlText(id)}, ${sqlText(figure.shape)}, ${sqlText(statistic)})`
    })
    .join(', ')
  const series = 'area_id, board_id, measure, breakdown, category'
  return `
    WITH kind(measure, shape, statistic) AS (VALUES ${shapes}),
    cell AS (
      SELECT c.* EXCLUDE (month), ${monthNumber} AS m, level, ${startOf('level', monthNumber)} AS s
      FROM read_parquet(${sqlText(file)}) AS c
      JOIN disclosure_level USING (area_id, measure, breakdown, category)
      WHERE c.measure = ${sqlText(measure)}
    ),
    span AS (SELECT measure, min(m) AS first, max(m) AS last FROM cell GROUP BY measure),
    shown AS (
      SELECT cell.*, shape, statistic FROM cell JOIN span USING (measure) JOIN kind USING (measure)
      WHERE level < 3 AND s >= first AND s + ${lengthOf('level')} - 1 <= last
    ),
    summed AS (
      SELECT ${series}, level, s,
        CASE WHEN shape IN ('count', 'sum') THEN sum(value)
             WHEN shape = 'stock' THEN sum(value) FILTER (m = s + ${lengthOf('level')} - 1) END AS value,
        CASE WHEN shape = 'stock-share' THEN sum(numerator) FILTER (m = s + ${lengthOf('level')} - 1)
             ELSE sum(numerator) END AS numerator,
        CASE WHEN shape = 'stock-share' THEN sum(denominator) FILTER (m = s + ${lengthOf('level')} - 1)
             ELSE sum(denominator) END AS denominator
      FROM shown WHERE level > 0 AND days IS NULL
      GROUP BY ${series}, level, s, shape
    ),
    line AS (
      SELECT ${series}, level, s, statistic, day, sum(n) AS n
      FROM (SELECT ${series}, level, s, statistic, unnest(days) AS day, unnest(counts) AS n
            FROM shown WHERE level > 0 AND days IS NOT NULL)
      GROUP BY ALL
    ),
    run AS (
      SELECT *, sum(n) OVER (same ORDER BY day) AS reached, sum(n) OVER same AS total
      FROM line WINDOW same AS (PARTITION BY ${series}, level, s)
    ),
    merged AS (
      SELECT ${series}, level, s,
        CASE statistic WHEN 'mean' THEN sum(day * n) / sum(n)
          ELSE min(day) FILTER (2 * reached >= total) END::DOUBLE AS value,
        sum(n)::DOUBLE AS denominator,
        list(day ORDER BY day)::INTEGER[] AS days, list(n ORDER BY day)::INTEGER[] AS counts
      FROM run GROUP BY ${series}, level, s, statistic
    ),
    hidden AS (
      SELECT DISTINCT ${series}, unnest(range(first - (first - 3) % 12, last + 1, 12)) AS s
      FROM (SELECT DISTINCT ${series} FROM cell WHERE level = 3) JOIN span USING (measure)
    )
    SELECT area_id::SMALLINT AS area_id, board_id::SMALLINT AS board_id, measure, breakdown, category,
      ${granularityOf('level')} AS granularity, ${dayOf('s')} AS period_start, suppressed,
      value::DOUBLE AS value, numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator, days, counts
    FROM (
      SELECT ${series}, level, s, false AS suppressed, value, numerator, denominator, days, counts
      FROM shown WHERE level = 0
      UNION ALL BY NAME SELECT *, false AS suppressed FROM summed
      UNION ALL BY NAME SELECT *, false AS suppressed FROM merged
      UNION ALL BY NAME SELECT *, 2 AS level, true AS suppressed FROM hidden
    )`
}

/** The protected flows of one measure, by the table `disclosure_flow_level`: hidden years are one row of the flow \`entry\`. */
export function protectedFlowsSql(file: string, measure: string): string {
  const series = 'area_id, board_id, measure, breakdown, category, view'
  return `
    WITH flow AS (
      SELECT f.* EXCLUDE (month), ${monthNumber} AS m, ${startOf('2', monthNumber)} AS year
      FROM read_parquet(${sqlText(file)}) AS f WHERE f.measure = ${sqlText(measure)}
    ),
    span AS (SELECT measure, view, min(m) AS first, max(m) AS last FROM flow GROUP BY measure, view),
    placed AS (
      SELECT flow.*, level, ${startOf('level', 'm')} AS s
      FROM flow JOIN disclosure_flow_level USING (measure, view, area_id, breakdown, category, year)
    ),
    shown AS (
      SELECT placed.* FROM placed JOIN span USING (measure, view)
      WHERE level < 3 AND s >= first AND s + ${lengthOf('level')} - 1 <= last
    ),
    line AS (
      SELECT ${series}, flow, level, s, day, sum(n) AS n
      FROM (SELECT ${series}, flow, level, s, unnest(days) AS day, unnest(counts) AS n FROM shown WHERE level > 0)
      GROUP BY ALL
    )
    SELECT area_id::SMALLINT AS area_id, board_id::SMALLINT AS board_id, measure, breakdown, category, view, flow,
      ${granularityOf('level')} AS granularity, ${dayOf('s')} AS period_start, suppressed, days, counts
    FROM (
      SELECT ${series}, flow, level, s, false AS suppressed, days, counts FROM shown WHERE level = 0
      UNION ALL BY NAME
      SELECT ${series}, flow, level, s, false AS suppressed,
        list(day ORDER BY day)::INTEGER[] AS days, list(n ORDER BY day)::INTEGER[] AS counts
      FROM line GROUP BY ${series}, flow, level, s
      UNION ALL BY NAME
      SELECT DISTINCT ${series}, 'entry' AS flow, 2 AS level, year AS s, true AS suppressed FROM placed WHERE level = 3
    )`
}
