import { BadRequest } from '@/lib/access/errors'
import { areas } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { message } from '@/lib/text/message'
import { badChoice } from './bad-choice'
import { boardReader } from './board-reader'
import { inOrder } from './category-order'
import { offeredBreakdowns } from './default-breakdown'
import type { Asking } from './door/ask'
import { editionContents } from './door/edition-contents'
import { heldBreakdowns } from './door/held-breakdowns'
import type { QuestionChoices, QuestionFilters, SplitView } from './question-page.types'
import { splitOf } from './series/split-of'

export type QuestionPart = {
  /** Measures of the question itself: filters hold for them, and each has a row. */
  readonly measures: readonly MeasureDefinition[]
  /** Shown beside them, always of all offences. */
  readonly beside: readonly MeasureDefinition[]
  /** Those by which the page may be split. */
  readonly splitMeasures: readonly string[]
  /** Breakdowns that it shows whatever is chosen. */
  readonly always: readonly string[]
}

/**
 * What the page of a question reads: the figures of its board as its filters want them, and what can be chosen.
 *
 * @throws BadRequest for a split or crime type that there is not, or for both at once: the two are never crossed
 */
export async function questionReader(
  asking: Asking,
  board: Board,
  { measures, beside, splitMeasures, always }: QuestionPart,
  { crime, by, to, edition }: QuestionFilters,
) {
  if (crime !== undefined && by !== undefined)
    throw new BadRequest([{ parameter: 'by', words: message('errors.notCrossed') }])
  const contents = await editionContents(asking, edition)
  const offered = await breakdownsOffered()
  if (by !== undefined && !offered.includes(by)) throw badChoice('by', by, offered)
  const split = crime === undefined ? (by ?? offered[0]) : undefined
  const breakdowns = [...new Set(['crime-type', ...always, ...(split ? [split] : [])])]
  const reader = await boardReader(asking, board, contents, { measures, beside, breakdowns, crime, to })
  const { groups, leading, groupsOf, make } = reader
  const ofQuestion = groups.filter(({ measure }) => measures.some(({ id }) => id === measure))
  const crimes = inOrder('crime-type', [
    ...new Set(
      ofQuestion.filter(({ breakdown }) => breakdown === 'crime-type').map(({ category }) => category),
    ),
  ])
  if (crime !== undefined && !crimes.includes(crime)) throw badChoice('crime', crime, crimes)
  const choices = { crimes, breakdowns: offered, by: offered[0] ?? null, months: monthsOf() }
  return {
    ...reader,
    /** What every answer has. */
    figures: { ...reader.figures, choices },
    /** By what the page is split; undefined for one crime type, and where nothing can be. */
    split,
    splitView,
  }

  /** A measure by category; nothing where it is not split so. */
  function splitView(id: string, breakdown: string): readonly SplitView[] {
    const series = leading(id)
    if (!series) return []
    const own = groupsOf(series)
    const parts = own.filter((group) => group.breakdown === breakdown)
    const categories = inOrder(
      breakdown,
      parts.map(({ category }) => category),
    ).map((category) => make(parts.find((group) => group.category === category)!))
    const found = categories.length === 0 ? null : splitOf(series, breakdown, own, categories, to)
    return found && found.entries.length > 0 ? [{ series, split: found, categories }] : []
  }

  function monthsOf(): QuestionChoices['months'] {
    const linked = new Set(
      contents.pinned.flatMap(({ source, releaseId }) => (source.kind === 'linked' ? [releaseId] : [])),
    )
    const starts = ofQuestion
      .filter(({ breakdown, releaseId }) => breakdown === 'all' && linked.has(releaseId))
      .flatMap(({ cells }) => cells.map(({ start }) => start.slice(0, 7)))
      .sort()
    return starts.length === 0 ? null : { first: starts[0]!, last: starts.at(-1)! }
  }

  /** What any of the measures is split by, offence groups first. */
  async function breakdownsOffered(): Promise<readonly string[]> {
    const wanted = [...measures, ...beside]
    const area = areas.find(({ kind, boardId }) => kind === 'board' && boardId === board.id)!
    const held = await heldBreakdowns(asking, {
      ...{ pinned: contents.pinned, areaIds: [area.id], measures: splitMeasures },
    })
    const names = wanted.flatMap((measure) =>
      offeredBreakdowns(
        measure,
        held.filter((one) => one.measure === measure.id).map(({ breakdown }) => breakdown),
      ),
    )
    const order: readonly string[] = ['offence-group', ...wanted.flatMap((measure) => breakdownsOf(measure))]
    return [...new Set(names)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  }
}

export type QuestionReader = Awaited<ReturnType<typeof questionReader>>
