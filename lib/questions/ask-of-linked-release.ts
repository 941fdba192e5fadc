import { recordAgencies } from '@/lib/measures/agencies-needed'
import type { Viewer } from '@/lib/access/viewer'
import type { Area } from '@/lib/boards/areas'
import { areaOfViewer } from './area-of-viewer'
import { boardsToChoose } from './boards-to-choose'
import { ask, type Asking, type Question } from './door/ask'
import { editionContents, type PinnedSource } from './door/edition-contents'
import type { LinkedRelease, OfLinkedRelease } from './linked-release.types'
import { withheldFor } from './withheld-of'

/**
 * Asks about the linked records of the current edition, for one of the viewer's boards or England and Wales.
 *
 * @param question its parameters are what decides the answer beside the area
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export async function askOfLinkedRelease<Told extends object>(
  viewer: Viewer,
  { name, parameters }: Question,
  board: string | undefined,
  tell: (asking: Asking, pin: PinnedSource, area: Area) => Promise<Told>,
): Promise<OfLinkedRelease<LinkedRelease & Told>> {
  const boards = await boardsToChoose(viewer)
  const area = areaOfViewer(viewer, board ?? boards[0]?.slug)
  return ask(viewer, { name, parameters: { ...parameters, area: area.id } }, async (asking) => {
    const { edition, pinned } = await editionContents(asking)
    const pin = pinned.find(({ source }) => source.kind === 'linked')
    return {
      edition,
      boards,
      area: { id: area.id, code: area.code, kind: area.kind, name: area.name },
      release: pin
        ? { ...(await linkedRelease(asking, pin, area)), ...(await tell(asking, pin, area)) }
        : null,
    }
  })
}

/** Of a board it is withheld where any agency's agreement is missing. */
async function linkedRelease(asking: Asking, pin: PinnedSource, { boardId }: Area): Promise<LinkedRelease> {
  return {
    id: pin.releaseId,
    sourceName: pin.source.name,
    demonstration: pin.source.demonstration,
    from: pin.periodFrom,
    to: pin.periodTo,
    withheld: boardId === null ? null : await withheldFor(asking, [pin], boardId, recordAgencies),
  }
}
