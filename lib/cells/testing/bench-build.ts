import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import type { RowSet } from '@/lib/measures/linked-count'
import { byCrime } from '@/lib/measures/breakdowns'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { journeyFile } from '../journey-file'
import { measureTime, type MeasureTime } from '../measure-time'
import { cellsOfMeasure, tablesOfMeasure } from '../sql/cells-of-measure'
import { countedRows, type JourneyFile } from '../sql/counted-rows'
import { boardColumn, cutsOf } from '../sql/cuts'
import { monthOf } from '../sql/expressions'
import { spellOf } from './spell-of'

/** How long the cells of a measure take, beside one GROUP BY over its rows. */
export type BenchedMeasure = {
  readonly measure: string
  readonly cellsSeconds: number
  /** By area, month and day, and every breakdown of the measure. */
  readonly groupBySeconds: number
  /** The same with the first two breakdowns alone, which are crime type and offence group where it has them. */
  readonly byCrimeSeconds: number
}

/**
 * Builds the cells of every measure from the journeys of a release folder, and runs one GROUP BY over the same rows in
 * the same engine: by board, every breakdown of the measure and month, and by day where the measure is one of
 * days. The rows are read from the same files in both; files of cells are not written. Each is timed once, in turns, after the journey
 * file has been read once.
 */
export async function benchBuild(
  folder: string,
  options: {
    readonly threads?: number
    readonly memoryLimit?: string
    readonly measures?: readonly LinkedMeasure[]
  } = {},
): Promise<readonly BenchedMeasure[]> {
  const file = (name: RowSet | 'complete_to') => journeyFile(folder, name)
  const duck = await openDuck({
    ...options,
    temporaryFolder: path.join(folder, 'bench-spill'),
    keepOrder: false,
  })
  const benched: BenchedMeasure[] = []
  try {
    for (const { id, linked } of options.measures ?? linkedMeasures) {
      const time = await measureTime(duck, file('complete_to'), linked)
      if (!time) continue
      const groupBy = groupBySql(linked, file, time, linked.breakdowns)
      const byCrimeAlone = groupBySql(linked, file, time, linked.breakdowns.slice(0, byCrime.length))
      await timed(duck, [groupBy, 'DROP TABLE grouped'])
      const groupBySeconds = await timed(duck, [groupBy])
      await duck.run('DROP TABLE grouped')
      const byCrimeSeconds = await timed(duck, [byCrimeAlone])
      const { statements, cells, flows } = cellsOfMeasure(linked, file, time)
      const made = [...(flows ? [flows] : []), cells].map((sql, i) => `CREATE TEMP TABLE made${i} AS ${sql}`)
      const cellsSeconds = await timed(duck, [...statements, ...made])
      for (const table of ['grouped', 'made0', 'made1', ...tablesOfMeasure])
        await duck.run(`DROP TABLE IF EXISTS ${table}`)
      benched.push({ measure: id, cellsSeconds, groupBySeconds, byCrimeSeconds })
    }
  } finally {
    duck.close()
  }
  return benched
}

function groupBySql(
  linked: LinkedMeasure['linked'],
  file: JourneyFile,
  time: MeasureTime,
  breakdowns: LinkedMeasure['linked']['breakdowns'],
): string {
  const { figure } = linked
  const keys = [boardColumn[linked.board], ...cutsOf(breakdowns).map(({ by }) => by)]
  if ('month' in figure) keys.push(monthOf(time, `(${figure.month})`))
  if (figure.shape === 'completed') keys.push(`(${figure.days})`)
  if (figure.shape === 'stock' || figure.shape === 'stock-share')
    keys.push(monthOf(time, `(${figure.from})`), monthOf(time, `(${figure.until})`))
  if (figure.shape === 'waits') keys.push(figure.group, figure.from, figure.exit)
  if (figure.shape === 'duration' || figure.shape === 'time-to-event') {
    const { left, origin, exit } = spellOf(figure, time)
    keys.push(monthOf(time, left), `${left} - ${origin}`, exit)
  }
  const columns = keys.map((key, index) => `${key} AS g${index}`)
  return `CREATE TEMP TABLE grouped AS SELECT ${columns.join(', ')}, count(*) AS n
    ${countedRows(file, time, linked)} GROUP BY ALL`
}

async function timed(duck: Duck, statements: readonly string[]): Promise<number> {
  const started = performance.now()
  for (const statement of statements) await duck.run(statement)
  return (performance.now() - started) / 1000
}
