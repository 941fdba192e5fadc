import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** One SELECT of `steps/` and the Parquet file that it makes. */
export type Step = {
  /** Table that it makes: the name under which later steps read it, and of its file. */
  readonly name: string
  /** Tables that it reads: of records, of reference data or of earlier steps. */
  readonly reads: readonly string[]
  /** Only for later steps: deleted when all are done. */
  readonly working: boolean
  readonly sql: string
}

const fileName = /^\d\d-([a-z]+(?:-[a-z]+)*)(\.work)?\.sql$/

/** Every step in the order in which they run. @throws where a file is not named as a step */
export async function readSteps(): Promise<readonly Step[]> {
  const folder = path.join(import.meta.dirname, 'steps')
  const files = (await readdir(folder)).sort()
  return Promise.all(
    files.map(async (file) => {
      const [, dashed, working] = fileName.exec(file) ?? []
      if (!dashed) throw new Error(`lib/journeys/steps/${file} is not named NN-name.sql or NN-name.work.sql`)
      const sql = await readFile(path.join(folder, file), 'utf8')
      return { name: dashed.replaceAll('-', '_'), reads: tablesOf(sql), working: working !== undefined, sql }
    }),
  )
}

/** Names after FROM and JOIN; the step's own common table expressions are among them and are nobody's table. */
function tablesOf(sql: string): readonly string[] {
  const code = sql.replace(/--.*$/gm, '')
  const own = new Set([...code.matchAll(/\b([a-z_]+) AS \(/g)].map((match) => match[1]!))
  const read = [...code.matchAll(/\b(?:FROM|JOIN) ([a-z_]+)\b/g)].map((match) => match[1]!)
  return [...new Set(read)].filter((name) => !own.has(name)).sort()
}
