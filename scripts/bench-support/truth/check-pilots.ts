import { boards } from '@/lib/boards/boards'
import { readBoards, type ReadSeries } from './read-boards'
import { flowsOf, totalsOf } from './read-cells-of'
import { readTruth, type Change } from './read-truth'
import type { TrulyLinked } from './truly-linked-release'

/**
 * Boards of every demonstration with changes that are told, by slug. They are made at their true size: at a twentieth of
 * it a month has a dozen completed Crown Court cases, and their middle moves further by chance than the change moved it.
 */
export const pilots = ['avon-and-somerset', 'kent', 'south-wales'] as const
/** Of all other boards, which are not looked at. */
export const scaleOfOthers = 0.002

/** Share of the changes of pilot boards that are special cause in a measure that shows them. */
export async function checkPilots(
  { delivery, release }: TrulyLinked,
  progress: (text: string) => void,
): Promise<number> {
  const own = boards.filter(({ slug }) => pilots.some((pilot) => pilot === slug))
  const read = readBoards(await totalsOf(release), await flowsOf(release, 'period'), own)
  const told = readTruth(delivery).changes.filter(({ board }) => own.some(({ name }) => name.en === board))
  if (told.length < pilots.length) throw new Error('A pilot board has no told change.')
  const seen = told.map((change) => ({ change, by: shownIn(change, read) }))
  for (const { change, by } of seen)
    progress(
      `${change.board}, ${change.what} × ${change.factor} from ${change.from}: special cause in ${by.join(', ') || 'nothing'}`,
    )
  tellChance(told, read, progress)
  return seen.filter(({ by }) => by.length > 0).length / told.length
}

/** Charts move by chance too: how often the same would be said of pilots in which this was not changed. */
function tellChance(
  told: readonly Change[],
  read: readonly ReadSeries[],
  progress: (text: string) => void,
): void {
  const others = told.flatMap((change) =>
    [...new Set(read.map(({ board }) => board))]
      .filter((board) => !told.some((one) => one.board === board && one.what === change.what))
      .map((board) => ({ board, what: change.what, by: shownIn({ ...change, board }, read) })),
  )
  const called = others.filter(({ by }) => by.length > 0)
  progress(
    `the same looked for where it was not made: in ${called.length} of ${others.length}` +
      called.map(({ board, what, by }) => `; ${board}, ${what}: ${by.join(', ')}`).join(''),
  )
}

/** One point may be unusual by chance. */
const leastPoints = 2

/** The measures in which a change is special cause in its direction, in periods after it began. */
function shownIn({ board, measures, from, factor }: Change, read: readonly ReadSeries[]): readonly string[] {
  const causes = factor > 1 ? 'high' : 'low'
  return read
    .filter((series) => series.board === board && measures.includes(series.measure.id))
    .filter(({ chart, points }) => {
      const found = chart.points.filter(
        ({ specialCause, judgement }, at) =>
          specialCause === causes && judgement !== 'early' && points[at]!.period.start.slice(0, 7) >= from,
      )
      return found.length >= leastPoints
    })
    .map(({ measure, isPace }) => `${measure.id}${isPace ? ' with open cases' : ''}`)
}
