import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { recordFile } from '@/lib/releases/linked/receive/cross-checks'
import { clusterSizes } from '../cluster/cluster-sizes'
import { connectedComponents } from '../cluster/connected-components'
import { readLinks } from '../cluster/link-columns'
import { storeClusters } from '../cluster/write-clusters'
import { personsFile, weightsFile } from '../persons/link-people'
import { thresholds } from '../persons/thresholds'
import { caseScoreSql } from './case-evidence'

/** A person with more records is none; nothing is joined there. */
const mostRecords = 500
/** Evidence for another case may be so much better, in bits, before a record is given to that one alone. */
const nearBest = { own: 1, other: 4 } as const

/** Which source comes before which in a case. */
const joins = [
  ['police_suspects', 'cps_suspects'],
  ['cps_suspects', 'court_defendants'],
  ['police_suspects', 'court_defendants'],
] as const

/**
 * Joins the records of each person by case, and writes them as the links of a delivery: `records/edges.parquet` with the
 * weight by which the two are one person, and `records/clusters.parquet` with the cases at the standard threshold. A person
 * may have been suspected many times: that two records are one person's does not make them one case.
 *
 * @param folder the release folder
 * @param work folder with `persons.parquet` and `weights.parquet`
 * @param clean cleaned identifiers
 */
export async function linkCases(
  duck: Duck,
  folder: string,
  work: string,
  clean: string,
): Promise<LinkageRun['cases']> {
  await duck.run(recordsSql(folder, work, clean))
  await duck.run(
    `CREATE TABLE candidate AS SELECT a.source AS source_l, a.id AS id_l, a.node AS node_l, b.source AS source_r, b.id AS id_r,
       b.node AS node_r, ${caseScoreSql} AS score,
       CASE WHEN a.strict = b.strict THEN ${thresholds.strict} WHEN a.standard = b.standard THEN ${thresholds.standard}
         ELSE ${thresholds.low} END AS least,
       CASE WHEN a.strict = b.strict THEN 999 WHEN a.standard = b.standard THEN ${thresholds.strict - 0.001}
         ELSE ${thresholds.standard - 0.001} END AS most
     FROM record a JOIN record b ON a.low = b.low
       AND (${joins.map(([one, then]) => `(a.source = ${sqlText(one)} AND b.source = ${sqlText(then)})`).join(' OR ')})`,
  )
  await duck.run(
    `CREATE TABLE chosen AS SELECT * FROM candidate
     QUALIFY score >= 0 AND score >= max(score) OVER (PARTITION BY node_l, source_r) - ${nearBest.own}
       AND score >= max(score) OVER (PARTITION BY node_r, source_l) - ${nearBest.other}`,
  )
  await writeParquet(
    duck,
    `SELECT source_l, id_l, source_r, id_r, least(most, greatest(least, coalesce(w.weight, least)))::DOUBLE AS match_weight
     FROM chosen LEFT JOIN read_parquet(${sqlText(weightsFile(work))}) w
       ON w.l = least(node_l, node_r) AND w.r = greatest(node_l, node_r)`,
    recordFile(folder, 'edges'),
  )
  return writeCases(duck, folder, work)
}

function recordsSql(folder: string, work: string, clean: string): string {
  const of = (table: string) => `read_parquet(${sqlText(recordFile(folder, table))})`
  return `
    CREATE TABLE found AS
      SELECT 'police_suspects' AS source, s.suspect_id AS id, s.asn, c.urn, s.charged_on, c.recorded_on AS begun_on,
        c.offence_on, c.offence_group::VARCHAR AS offence_group, c.police_force_area::VARCHAR AS police_force_area
      FROM ${of('police_suspects')} s LEFT JOIN ${of('police_crimes')} c USING (crime_id)
      UNION ALL
      SELECT 'cps_suspects', cps_suspect_id, asn, urn, charged_on, coalesce(referred_on, charged_on), NULL, offence_group::VARCHAR,
        police_force_area::VARCHAR FROM ${of('cps_suspects')}
      UNION ALL
      SELECT 'court_defendants', court_defendant_id, asn, urn, charged_on, received_on, offence_on, offence_group::VARCHAR,
        police_force_area::VARCHAR FROM ${of('court_defendants')};
    CREATE TABLE record AS
      SELECT f.*, p.node, p.low, p.standard, p.strict, i.asn AS asn_known, i.urn AS urn_known
      FROM found f JOIN read_parquet(${sqlText(personsFile(work))}) p USING (source, id)
      JOIN read_parquet(${sqlText(clean)}) i USING (source, id)
      QUALIFY count(*) OVER (PARTITION BY p.low) <= ${mostRecords};
    DROP TABLE found`
}

async function writeCases(duck: Duck, folder: string, work: string): Promise<LinkageRun['cases']> {
  const persons = `read_parquet(${sqlText(personsFile(work))})`
  const { records } = await duck.row(
    z.object({ records: z.coerce.number() }),
    `SELECT count(*) AS records FROM ${persons}`,
  )
  const links = await readLinks(
    duck,
    `SELECT node_l, node_r, least AS match_weight FROM chosen WHERE least >= ${thresholds.standard}`,
  )
  await storeClusters({ duck }, connectedComponents(records, links), 'case')
  await writeParquet(
    duck,
    `SELECT p.source, p.id, root::UBIGINT AS cluster FROM ${persons} p JOIN "case" c ON c.node = p.node`,
    recordFile(folder, 'clusters'),
  )
  return { links: links.left.length, ...(await clusterSizes(duck, '"case"', 'root')) }
}
