/** April 2023 to March 2025, with the number of the month from 0. */
const months = `SELECT (DATE '2023-04-01' + to_months(m::INTEGER))::DATE AS month, m FROM range(24) AS t(m)`

/** By board and month: small boards have small counts. */
const line = (
  measure: string,
  breakdown: string,
  category: string,
  values: Readonly<Record<string, string>>,
) =>
  `SELECT area, '${measure}' AS measure, '${breakdown}' AS breakdown, '${category}' AS category, month,
    ${['value', 'numerator', 'denominator']
      .map((name) => `(${values[name] ?? 'NULL'})::DOUBLE AS ${name}`)
      .join(
        ', ',
      )}, ${values.days ?? 'NULL'}::INTEGER[] AS days, ${values.counts ?? 'NULL'}::INTEGER[] AS counts
   FROM boards, (${months})`

const lines = [
  line('crimes-recorded', 'all', 'all', { value: 'CASE area WHEN 4 THEN 3 ELSE 40 + m % 3 END' }),
  line('crimes-recorded', 'crime-type', 'adult-rape', {
    value: 'CASE area WHEN 4 THEN 1 ELSE m % 12 // 9 END',
  }),
  line('crimes-recorded', 'crime-type', 'domestic-abuse', { value: 'CASE area WHEN 4 THEN 1 ELSE 10 END' }),
  line('crimes-recorded', 'crime-type', 'other', {
    value: 'CASE area WHEN 4 THEN 1 ELSE 30 + m % 3 - m % 12 // 9 END',
  }),
  // Three in a month of board 4: after 2, 7 and 30 days.
  line('offence-to-recorded', 'all', 'all', {
    value: 'CASE area WHEN 4 THEN 7 ELSE 4 END',
    denominator: 'CASE area WHEN 4 THEN 3 ELSE 40 END',
    days: 'CASE area WHEN 4 THEN [2, 7, 30] ELSE [4] END',
    counts: 'CASE area WHEN 4 THEN [1, 1, 1] ELSE [40] END',
  }),
  line('charge-rate', 'all', 'all', { numerator: '30', denominator: '50' }),
  line('withdrawal-precharge', 'all', 'all', { numerator: '3', denominator: '50' }),
  // In board 4 now 3, now more are decided on who are neither charged nor not: by quarter they are enough.
  line('cps-referrals', 'all', 'all', { value: 'CASE area WHEN 4 THEN 56 ELSE 60 END' }),
  line('cps-decisions', 'all', 'all', { value: 'CASE area WHEN 4 THEN [53, 57, 55][m % 3 + 1] ELSE 60 END' }),
  line('cps-open', 'all', 'all', {
    value: 'CASE area WHEN 4 THEN 60 + m // 3 * 3 + [3, 2, 3][m % 3 + 1] ELSE 80 END',
  }),
  // As many come in as go out, so that as many are open as before.
  ...['crown-receipts', 'crown-disposals'].flatMap((measure) => [
    line(measure, 'all', 'all', { value: 'CASE area WHEN 4 THEN 4 ELSE 20 END' }),
    line(measure, 'receipt-type', 'trial', { value: 'CASE area WHEN 4 THEN 3 WHEN 3 THEN 10 ELSE 12 END' }),
    line(measure, 'receipt-type', 'sentence', { value: 'CASE area WHEN 4 THEN 1 WHEN 3 THEN 10 ELSE 8 END' }),
  ]),
  line('crown-open', 'all', 'all', { value: '60' }),
  // In board 3 now the one, now the other category is nearly empty.
  line('crown-open', 'receipt-type', 'trial', {
    value: 'CASE area WHEN 3 THEN 58 - 56 * (m % 2) ELSE 40 END',
  }),
  line('crown-open', 'receipt-type', 'sentence', {
    value: 'CASE area WHEN 3 THEN 2 + 56 * (m % 2) ELSE 20 END',
  }),
  line('crown-open-over-a-year', 'all', 'all', { numerator: '15', denominator: '60' }),
]

/** Cells of boards 1 to 4 and of England and Wales, to which records without a board (0) belong: cells/cell.parquet. */
export const madeCells = `
  WITH boards AS (SELECT unnest([0, 1, 2, 3, 4]) AS area),
  cell AS (${lines.join('\n UNION ALL ')}),
  days AS (SELECT measure, breakdown, category, month, unnest(days) AS day, unnest(counts) AS n FROM cell),
  nation AS (
    SELECT 100 AS area, measure, breakdown, category, month, sum(value) AS value, sum(numerator) AS numerator,
      sum(denominator) AS denominator
    FROM cell GROUP BY ALL
  ),
  line AS (SELECT measure, breakdown, category, month, day, sum(n)::INTEGER AS n FROM days GROUP BY ALL),
  merged AS (
    SELECT measure, breakdown, category, month, list(day ORDER BY day) AS days, list(n ORDER BY day) AS counts
    FROM line GROUP BY ALL
  )
  SELECT area::SMALLINT AS area_id, CASE WHEN area < 100 THEN area END::SMALLINT AS board_id, * EXCLUDE (area)
  FROM (SELECT * FROM cell WHERE area > 0 UNION ALL BY NAME
        SELECT * FROM nation LEFT JOIN merged USING (measure, breakdown, category, month))`

/** Cohorts of charge-to-first-listing: 20 a month, 3 in board 4, all listed; cells/flow.parquet. */
export const madeFlows = `
  SELECT area::SMALLINT AS area_id, CASE WHEN area < 100 THEN area END::SMALLINT AS board_id,
    'charge-to-first-listing' AS measure, 'all' AS breakdown, 'all' AS category, 'cohort' AS "view", flow, month,
    CASE flow WHEN 'entry' THEN [0] ELSE [3, 9] END::INTEGER[] AS days,
    CASE WHEN flow = 'entry' THEN [n] ELSE [n // 3, n - n // 3] END::INTEGER[] AS counts
  FROM (SELECT unnest([1, 2, 3, 4, 100]) AS area, unnest([20, 20, 20, 3, 83]) AS n),
    (SELECT unnest(['entry', 'exit:listing']) AS flow), (${months})`
