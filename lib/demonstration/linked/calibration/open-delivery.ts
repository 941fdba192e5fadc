import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import type { Column } from '@/lib/releases/contract/column'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'

const types: Readonly<Record<Column['type'], string>> = {
  id: 'VARCHAR',
  text: 'VARCHAR',
  code: 'VARCHAR',
  month: 'VARCHAR',
  date: 'DATE',
  flag: 'BOOLEAN',
  whole: 'INTEGER',
  number: 'DOUBLE',
}

// Cases and linked crimes by the counting rules; an ASN that both sides have links them well enough for a share.
const views = `
CREATE MACRO on_last_year(day) AS day > last_day - INTERVAL 1 YEAR AND day <= last_day;
CREATE TABLE magistrates_case AS
  SELECT case_id, min(received_on) AS received_on, any_value(police_force_area) AS area,
    CASE WHEN bool_and(sent_on IS NOT NULL OR completed_on IS NOT NULL)
      THEN max(coalesce(sent_on, completed_on)) END AS disposed_on,
    bool_and(warrant) FILTER (sent_on IS NULL AND completed_on IS NULL) IS NOT true AS counted
  FROM court_defendants GROUP BY case_id;
CREATE TABLE crown_case AS
  SELECT case_id, min(sent_on) AS received_on, any_value(police_force_area) AS area,
    CASE WHEN bool_and(completed_on IS NOT NULL) THEN max(completed_on) END AS disposed_on,
    bool_and(warrant) FILTER (completed_on IS NULL) IS NOT true AS counted
  FROM court_defendants WHERE sent_on IS NOT NULL GROUP BY case_id;
CREATE MACRO open_on(received_on, disposed_on, day) AS
  received_on <= day AND (disposed_on IS NULL OR disposed_on > day);
CREATE TABLE crown_open AS
  SELECT *, day_of.last_day - received_on AS age FROM crown_case, day_of
  WHERE counted AND open_on(received_on, disposed_on, last_day);
CREATE TABLE trial_listing AS
  SELECT h.*, c.received_on IS NOT NULL AND c.received_on <= h.listed_on AS crown
  FROM court_hearings h LEFT JOIN crown_case c USING (case_id)
  WHERE h.type = 'trial' AND h.outcome <> 'vacated';
CREATE TABLE cps_crime AS
  SELECT p.*, bool_or(c.adult_rape) AS adult_rape,
    NOT bool_or(c.adult_rape) AND bool_or(coalesce(c.domestic_abuse, false)) AS domestic_abuse
  FROM cps_suspects p JOIN police_suspects s USING (asn) JOIN police_crimes c USING (crime_id) GROUP BY ALL;
`

/** Reads the records of an invented delivery into DuckDB, with what the published figures are counted from. */
export async function openDelivery(directory: string, lastDay: string): Promise<Duck> {
  const duck = await openDuck({ temporaryFolder: path.join(directory, 'spill'), keepOrder: false })
  const wanted = deliveryTables.filter(({ name }) => /^(police|cps|court)_/.test(name))
  for (const { name, columns } of wanted) {
    const file = path.join(directory, `${name}.csv`).replaceAll("'", "''")
    const layout = columns.map((column) => `'${column.name}': '${types[column.type]}'`).join(', ')
    await duck.run(
      `CREATE TABLE ${name} AS FROM read_csv('${file}', header = true, columns = {${layout}}, nullstr = '')`,
    )
  }
  await duck.run(`CREATE TABLE day_of AS SELECT DATE '${lastDay}' AS last_day`)
  await duck.run(
    views
      .replaceAll('last_day - INTERVAL', `DATE '${lastDay}' - INTERVAL`)
      .replaceAll('<= last_day;', `<= DATE '${lastDay}';`),
  )
  return duck
}
