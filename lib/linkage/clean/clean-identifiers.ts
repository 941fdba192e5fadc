import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { cleanMacros } from './clean-macros'
import { tooCommon } from './placeholders'

export type Cleaned = {
  readonly records: readonly {
    readonly source: string
    readonly withIdentifiers: number
    /** Records with a usable value, by column. */
    readonly filled: Readonly<Record<string, number>>
  }[]
  /** Values that were there and say nothing, by column. */
  readonly placeholders: Readonly<Record<string, number>>
}

/** Records of a source: only of these are identifiers kept. */
export type RecordsToLink = {
  readonly source: string
  /** Its Parquet file, and the name of its key. */
  readonly file: string
  readonly key: string
  /** By what accuracy is told apart, where the record says it: columns of the file. */
  readonly groups: readonly GroupColumn[]
}
export const groupColumns = ['police_force_area', 'age_band', 'ethnicity'] as const
export type GroupColumn = (typeof groupColumns)[number]

/** Columns that are counted. */
const columns = [
  'first_name',
  'last_name',
  'date_of_birth',
  'sex',
  'postcode',
  'pnc',
  'cro',
  'asn',
  'urn',
] as const

/**
 * Makes identifiers alike and writes them, a row a record, for linking: names without accents and titles, and other names
 * beside them as lists; dates as text, also with day and month swapped; postcode and its district; numbers as their
 * issuers write them; sounds of names. Values that stand for nothing are left out, those that too many records share, too.
 *
 * @param identifiers a Parquet file of identifiers as delivered
 * @param snapshot YYYY-MM-DD
 */
export async function cleanIdentifiers(
  duck: Duck,
  identifiers: string,
  records: readonly RecordsToLink[],
  snapshot: string,
  target: string,
): Promise<Cleaned> {
  for (const macro of cleanMacros) await duck.run(macro)
  const known = records
    .map(
      ({ source, file, key, groups }) =>
        `SELECT ${sqlText(source)} AS source, ${sqlName(key)} AS id, ${groupColumns
          .map((name) => `${groups.includes(name) ? `${name}::VARCHAR` : 'NULL::VARCHAR'} AS ${name}`)
          .join(', ')} FROM read_parquet(${sqlText(file)})`,
    )
    .join(' UNION ALL ')
  const day = `DATE ${sqlText(snapshot)}`
  const year = snapshot.slice(0, 4)
  const plain = ['first_name', 'last_name', 'postcode', 'pnc', 'cro', 'asn', 'urn']
  const bare = ['postcode', 'pnc', 'cro', 'asn', 'urn']
  await duck.run(
    `CREATE TABLE each AS
     WITH plainly AS (
       SELECT i.source::VARCHAR AS source, i.id, file_row_number AS place, i.date_of_birth, i.sex,
         ${plain.map((name) => `nullif(plain(i.${name}), '') AS p_${name}`).join(', ')},
         ${groupColumns.map((name) => `k.${name}`).join(', ')}
       FROM read_parquet(${sqlText(identifiers)}, file_row_number = true) i
       JOIN (${known}) k ON k.source = i.source::VARCHAR AND k.id = i.id),
     barely AS (SELECT *, ${bare.map((name) => `bare(p_${name}) AS n_${name}`).join(', ')} FROM plainly)
     SELECT source, id, place, names_in(p_first_name) AS first_names, names_in(p_last_name) AS last_names,
       known_birth(date_of_birth, ${day}) AS born, nullif(sex::VARCHAR, 'not-known') AS sex,
       known_postcode(n_postcode) AS postcode, known_pnc(p_pnc, n_pnc, ${year}) AS pnc, known_cro(p_cro, n_cro) AS cro,
       known_number(n_asn) AS asn, known_number(n_urn) AS urn, ${groupColumns.join(', ')},
       p_first_name IS NOT NULL AS had_first_name, p_last_name IS NOT NULL AS had_last_name,
       date_of_birth IS NOT NULL AS had_date_of_birth, p_postcode IS NOT NULL AS had_postcode,
       p_pnc IS NOT NULL AS had_pnc, p_cro IS NOT NULL AS had_cro
     FROM barely`,
  )
  const lost = await placeholdersIn(duck)
  await duck.run(
    `CREATE TABLE one AS SELECT source, id, flatten(list(first_names ORDER BY place)) AS first_names,
       flatten(list(last_names ORDER BY place)) AS last_names,
       ${['born', 'sex', 'postcode', 'pnc', 'cro', 'asn', 'urn', ...groupColumns].map((name) => `arg_min(${name}, place) AS ${name}`).join(', ')}
     FROM each GROUP BY source, id;
     DROP TABLE each`,
  )
  const common = await dropTooCommon(duck)
  await writeParquet(
    duck,
    `SELECT source, id, first_names[1] AS first_name, other_names(first_names) AS other_first_names,
       last_names[1] AS last_name, other_names(last_names) AS other_last_names,
       sound_of(first_names[1]) AS first_sound, sound_of(last_names[1]) AS last_sound,
       born::VARCHAR AS date_of_birth, year(born)::INTEGER AS birth_year,
       CASE WHEN day(born) <= 12 THEN make_date(year(born), day(born), month(born))::VARCHAR END AS birth_swapped,
       sex, postcode, left(postcode, length(postcode) - 3) AS postcode_district, pnc, cro, asn, urn,
       ${groupColumns.join(', ')}
     FROM one`,
    target,
  )
  await duck.run('DROP TABLE one')
  const counts = await duck.rows(
    z.object({ source: z.string(), records: z.coerce.number() }).catchall(z.coerce.number()),
    `SELECT source, count(*) AS records, ${columns.map((name) => `count(${name}) AS ${name}`).join(', ')}
     FROM read_parquet(${sqlText(target)}) GROUP BY source ORDER BY source`,
  )
  return {
    records: counts.map(({ source, records: rows, ...filled }) => ({
      source,
      withIdentifiers: rows,
      filled,
    })),
    placeholders: Object.fromEntries(
      columns.flatMap((name) => {
        const count = (lost[name] ?? 0) + (common[name] ?? 0)
        return count > 0 ? [[name, count]] : []
      }),
    ),
  }
}

/** How often a field had something that says nothing. */
async function placeholdersIn(duck: Duck): Promise<Record<string, number>> {
  return duck.row(
    z.record(z.string(), z.coerce.number()),
    `SELECT count(*) FILTER (had_first_name AND len(first_names) = 0) AS first_name,
       count(*) FILTER (had_last_name AND len(last_names) = 0) AS last_name,
       count(*) FILTER (had_date_of_birth AND born IS NULL) AS date_of_birth,
       ${['postcode', 'pnc', 'cro'].map((name) => `count(*) FILTER (had_${name} AND ${name} IS NULL) AS ${name}`).join(', ')}
     FROM each`,
  )
}

async function dropTooCommon(duck: Duck): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [name, { records, share }] of Object.entries(tooCommon)) {
    const column = name === 'date_of_birth' ? 'born' : name
    await duck.run(
      `CREATE OR REPLACE TABLE common AS SELECT ${column} AS value, count(*) AS n FROM one WHERE ${column} IS NOT NULL
       GROUP BY 1 HAVING count(*) > ${records} AND count(*) > ${share} * (SELECT count(${column}) FROM one)`,
    )
    const { n } = await duck.row(
      z.object({ n: z.coerce.number() }),
      'SELECT coalesce(sum(n), 0) AS n FROM common',
    )
    if (n === 0) continue
    found[name] = n
    await duck.run(`UPDATE one SET ${column} = NULL WHERE ${column} IN (SELECT value FROM common)`)
  }
  await duck.run('DROP TABLE IF EXISTS common')
  return found
}
