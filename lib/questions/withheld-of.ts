import type { Board } from '@/lib/boards/board'
import { agenciesNeeded, recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { agreedOf } from './door/agreed'
import { seesToCheck, type Asking } from './door/ask'
import type { PinnedSource } from './door/edition-contents'
import type { Withheld, WithheldRow } from '@/lib/agreements/withheld.types'

/**
 * Why a board's figures of linked records are not shown: the agreements that any of some measures needs and that are
 * not active. Null where none is missing, where nothing is linked, and for a viewer of other boards.
 */
export async function withheldOf(
  asking: Asking,
  pinned: readonly PinnedSource[],
  board: Board,
  measures: readonly MeasureDefinition[],
): Promise<Withheld | null> {
  const needed = new Set(measures.flatMap(({ linked }) => (linked ? agenciesNeeded(linked) : [])))
  return withheldFor(
    asking,
    pinned,
    board.id,
    recordAgencies.filter((agency) => needed.has(agency)),
  )
}

/** The measures without a line of their own because an agreement that they need is missing. */
export async function withheldRowsOf(
  asking: Asking,
  pinned: readonly PinnedSource[],
  board: Board,
  measures: readonly MeasureDefinition[],
): Promise<readonly WithheldRow[]> {
  const found: WithheldRow[] = []
  for (const measure of measures) {
    const own = await withheldOf(asking, pinned, board, [measure])
    if (own) found.push({ theme: measure.theme, measure, missing: own.missing })
  }
  return found
}

/** As withheldOf, by the agencies whose records are needed. */
export async function withheldFor(
  asking: Asking,
  pinned: readonly PinnedSource[],
  boardId: number,
  needed: readonly RecordAgency[],
): Promise<Withheld | null> {
  if (!asking.viewer.scope?.includes(boardId)) return null
  const { missing } = await agreedOf(asking)
  const lacking = pinned
    .filter(({ source }) => source.kind === 'linked')
    .map(({ source }) => missing(source, boardId, needed))
    .find((some) => some.length > 0)
  return lacking ? { missing: lacking, shownToCheck: seesToCheck(asking.viewer) } : null
}
