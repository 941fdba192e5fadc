import { courts } from '@/lib/boards/courts'
import { forces } from '@/lib/boards/forces'
import type { CourtDefendant } from './records'

/** A board's number, or null for what counts in England and Wales only. */
export type BoardId = number | null

const boardOfCode = new Map(forces.map(({ code, boardId }) => [code, boardId]))

/** The board of a police force area; none for `national` and for forces without a board. */
export const boardOfForce = (area: string): BoardId => boardOfCode.get(area) ?? null

/** A court's name as names are compared: letters alone, with nothing said of its being a Crown Court. */
export function spelledAlike(court: string): string {
  return court
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/^\s*(the\s+)?crown court at\s/, '')
    .replace(/\scrown court\s*$/, '')
    .replace(/[^a-z]/g, '')
}

const boardOfCentre = new Map(courts.map(({ name, boardId }) => [spelledAlike(name), boardId]))

/** The board of a Crown Court centre by the list of courts; none where the list has none for it or does not know it. */
export const boardOfCrownCourt = (name: string | null): BoardId =>
  name === null ? null : (boardOfCentre.get(spelledAlike(name)) ?? null)

/** A court's name as a category: small letters and hyphens. */
export function courtCategory(name: string | null): string {
  const written = (name ?? '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return written === '' ? 'not-known' : written
}

/** The board of a court that has sittings, which bring no police force area of their own. */
export function boardsOfSittings(defendants: readonly CourtDefendant[]): (court: string) => BoardId {
  const magistrates = new Set(defendants.map(({ court }) => court))
  const named = new Map<string, Map<number, number>>()
  for (const { court, crown_court, sent_on, police_force_area } of defendants) {
    const board = boardOfForce(police_force_area)
    if (board === null) continue
    for (const name of [court, sent_on === null ? null : crown_court]) {
      if (name === null) continue
      const boards = named.get(name) ?? new Map<number, number>()
      named.set(name, boards.set(board, (boards.get(board) ?? 0) + 1))
    }
  }
  return (court) => {
    const listed = magistrates.has(court) ? null : boardOfCrownCourt(court)
    if (listed !== null) return listed
    const boards = [...(named.get(court) ?? [])]
    return boards.sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0] ?? null
  }
}
