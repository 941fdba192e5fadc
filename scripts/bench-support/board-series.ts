import { Client } from 'pg'
import { signScope } from '@/lib/access/sign-scope'
import { deriveSecret } from '@/lib/database/derived-secrets'
import { setUpRoles } from '@/lib/database/set-up-roles'

const QUERIES = 400

type Choice = {
  readonly release: number
  readonly board: number
  readonly measure: string
  readonly breakdown: string
}
export type SeriesTimes = { readonly median: number; readonly slowest: number; readonly queries: number }

/**
 * How long PostgreSQL takes to answer a board's series of a measure with a breakdown, asked as the service asks: by the
 * web role, with the signed scope of a member of that board and row-level security. Boards and breakdowns in turns, as they
 * come by chance, after each has been asked once.
 */
export async function boardSeries(database: Client, url: string, secret: string): Promise<SeriesTimes> {
  const { webUrl } = await setUpRoles(database, url, secret)
  const { rows: choices } = await database.query<Choice>(
    `SELECT * FROM (
       SELECT DISTINCT release_id AS release, board_id AS board, measure, breakdown FROM figures.cell
       WHERE board_id IS NOT NULL AND breakdown <> 'all') AS asked
     ORDER BY md5(board || measure || breakdown) LIMIT ${QUERIES}`,
  )
  // A steward: what a board sees by its agreements is then the same without any, by the same policies.
  const person = await database.query<{ id: string }>(
    `WITH asker AS (INSERT INTO governance.person (email, label) VALUES ('benchmark@example.org', 'Benchmark') RETURNING id)
     INSERT INTO governance.person_role (person_id, role) SELECT id, 'steward' FROM asker RETURNING person_id AS id`,
  )
  const personId = person.rows[0]!.id
  const key = deriveSecret(secret, 'scope-key')
  const web = new Client({ connectionString: webUrl })
  await web.connect()
  try {
    const times: number[] = []
    for (const timed of [false, true])
      for (const { release, board, measure, breakdown } of choices) {
        const claim = { personId, boardIds: [board], expiresAt: 4e9 }
        await web.query(`SELECT set_config('app.scope', $1, false)`, [signScope(claim, key)])
        const begun = performance.now()
        const { rowCount } = await web.query(
          `SELECT release_id, area_id, measure, breakdown, category, granularity::text, period_start::text, suppressed,
             value::float8, numerator::float8, denominator::float8, days, counts
           FROM figures.cell
           WHERE release_id = ANY ($4::int[]) AND area_id = $1 AND measure = $2 AND breakdown = ANY (ARRAY['all', $3])
             AND (board_id IS NULL OR board_id = ANY ($5::smallint[]))
           ORDER BY release_id, area_id, measure, breakdown, category, granularity, period_start`,
          [board, measure, breakdown, [release], [board]],
        )
        if (!rowCount) throw new Error(`the board ${board} sees nothing of ${measure} by ${breakdown}`)
        if (timed) times.push(performance.now() - begun)
      }
    times.sort((a, b) => a - b)
    return { median: times[times.length >> 1]!, slowest: times.at(-1)!, queries: times.length }
  } finally {
    await web.end()
  }
}
