import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { areas } from '@/lib/boards/areas'

/** What is true of those who began in a quarter, without censoring. */
export type TrueDuration = {
  readonly areaId: number
  readonly measure: string
  readonly exit: string
  /** First and last month, YYYY-MM. */
  readonly quarter: { readonly from: string; readonly to: string }
  readonly cases: number
  readonly median: number
}
export type TrueShares = Omit<TrueDuration, 'median'> & {
  /** Share of all that has left by this exit within so many days. */
  readonly by: ReadonlyMap<number, number>
}

const truths = z.object({
  settings: z.object({ months: z.number(), end: z.string() }),
  changes: z.array(
    z.object({
      board: z.string(),
      what: z.string(),
      measures: z.array(z.string()),
      monthsBeforeEnd: z.number(),
      factor: z.number(),
      from: z.string(),
    }),
  ),
  recordingBreaks: z.array(z.object({ board: z.string(), month: z.string() })),
})
export type Change = z.infer<typeof truths>['changes'][number]

export type Truth = {
  readonly changes: readonly Change[]
  readonly recordingBreaks: readonly { readonly board: string; readonly month: string }[]
  readonly durations: readonly TrueDuration[]
  readonly shares: readonly TrueShares[]
}

/** Reads the truth that lies in an invented delivery, of boards alone. */
export function readTruth(delivery: string): Truth {
  const text = (file: string) => readFileSync(path.join(delivery, file), 'utf8')
  const { changes, recordingBreaks } = truths.parse(JSON.parse(text('truths.json')))
  return {
    changes,
    recordingBreaks,
    durations: rowsOf(text('truth_durations.csv')).flatMap(({ about, at }) =>
      about ? [{ ...about, median: Number(at('median')) }] : [],
    ),
    shares: rowsOf(text('truth_shares.csv')).flatMap(({ about, at, columns }) =>
      about
        ? [
            {
              ...about,
              by: new Map(
                columns
                  .filter((name) => name.startsWith('by_'))
                  .map((name) => [Number(name.slice(3)), Number(at(name))]),
              ),
            },
          ]
        : [],
    ),
  }
}

export const boardIds: ReadonlyMap<string, number> = new Map(
  areas.filter(({ kind }) => kind === 'board').map(({ name, id }) => [name.en, id]),
)

function rowsOf(csv: string) {
  const [head, ...lines] = csv.trim().split('\n')
  const columns = head!.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    const at = (name: string) => values[columns.indexOf(name)]!
    const areaId = boardIds.get(at('board'))
    const about = areaId && {
      ...{ areaId, measure: at('measure'), exit: at('exit') },
      quarter: quarterOf(at('quarter')),
      cases: Number(at('cases')),
    }
    return { about: about || null, at, columns }
  })
}

/** @param text such as 2021-Q3 */
function quarterOf(text: string): TrueDuration['quarter'] {
  const [year, quarter] = text.split('-Q') as [string, string]
  const month = (nth: number) => `${year}-${String(3 * (Number(quarter) - 1) + nth).padStart(2, '0')}`
  return { from: month(1), to: month(3) }
}
