import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { writeParquet } from '@/lib/database/duck/write-parquet'

/**
 * Invented records to link, a million at scale 1: five of each person on average, with the faults that names and dates
 * have. The same at every run; made once and kept under .cache/bench.
 *
 * @returns a Parquet file
 */
export async function linkRecords(scale: number): Promise<string> {
  const folder = path.resolve('.cache/bench')
  const file = path.join(folder, `link-${scale}.parquet`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const rows = Math.round(1_000_000 * scale)
  const duck = await openDuck()
  try {
    await writeParquet(duck, recordsSql(rows), file)
  } finally {
    duck.close()
  }
  return file
}

/**
 * A person has a surname of some thousands, a first name of some hundreds (common ones far more often), a date of birth,
 * a place of birth of 300 and a postcode. A record of the person keeps each of them, or has it wrong or missing.
 */
function recordsSql(rows: number): string {
  const draw = (name: string, of: string) => `(hash(${of}, '${name}') % 1000003) / 1000003.0`
  /** A word of syllables for a number: the same number is the same word. */
  const word = (number: string, syllables: number) => {
    const part = (at: number) =>
      `substr('bcdfghklmnprstvw', CAST(1 + hash(${number}, ${at}) % 16 AS BIGINT), 1) || substr('aeiou', CAST(1 + hash(${number}, ${at + 10}) % 5 AS BIGINT), 1)`
    return Array.from({ length: syllables }, (_, at) => part(at)).join(' || ')
  }
  const skewed = (name: string, count: number) =>
    `CAST(floor(${count} * pow(${draw(name, 'person')}, 2)) AS INTEGER)`
  const people = Math.max(1, Math.round(rows / 5))
  const wrong = (column: string) =>
    `CASE WHEN ${draw(`${column} cut`, 'id')} < 0.5 THEN left(${column}, 2) || substr(${column}, 4) ELSE ${column} || 'e' END`
  const kept = (column: string, fault: number, missing: number) =>
    `CASE WHEN ${draw(column, 'id')} < ${missing} THEN NULL
       WHEN ${draw(column, 'id')} < ${missing + fault} THEN ${wrong(column)} ELSE ${column} END AS ${column}`
  return `SELECT id AS unique_id, ${kept('first_name', 0.12, 0.02)}, ${kept('surname', 0.1, 0.01)},
      CASE WHEN ${draw('dob', 'id')} < 0.03 THEN NULL WHEN ${draw('dob', 'id')} < 0.08
        THEN CAST(CAST(dob AS DATE) + CAST(1 + hash(id) % 40 AS INTEGER) AS VARCHAR) ELSE dob END AS dob,
      ${kept('birth_place', 0.05, 0.08)},
      CASE WHEN ${draw('post', 'id')} < 0.1 THEN NULL WHEN ${draw('post', 'id')} < 0.3
        THEN left(postcode, 3) || ' ' || (hash(id, 'new') % 900) ELSE postcode END AS postcode
    FROM (
      SELECT id, ${word(skewed('first', 600), 2)} AS first_name, ${word(skewed('last', 12_000), 3)} AS surname,
        CAST(DATE '1940-01-01' + CAST(hash(person, 'dob') % 24000 AS INTEGER) AS VARCHAR) AS dob,
        ${word(skewed('place', 300), 4)} AS birth_place,
        'Z' || (10 + hash(person, 'area') % 90) || ' ' || (hash(person, 'street') % 900) AS postcode
      FROM (SELECT range AS id, hash(range, 'who') % ${people} AS person FROM range(${rows}))
    )`
}
