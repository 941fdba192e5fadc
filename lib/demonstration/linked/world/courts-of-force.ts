import { boards } from '@/lib/boards/boards'
import { courts } from '@/lib/boards/courts'
import { Shares } from '../shares'
import { placeNames } from './place-names'

export type CourtsOfForce = {
  readonly magistrates: readonly string[]
  readonly crown: Shares<string>
}

/** Boards whose work is heard, all or in part, at Crown Court centres that the list gives to no board or to another. */
const elsewhere: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  Gwent: [['Cardiff', 1]],
  'Dyfed-Powys': [['Swansea', 1]],
  'South Wales': [
    ['Cardiff', 0.62],
    ['Swansea', 0.38],
  ],
  'West Midlands': [['Warwick', 0.12]],
}

const welsh = boards.filter(({ country }) => country === 'Wales')
const english = boards.filter(({ country }) => country === 'England')

/** Now and then a case is moved to another centre of the region. */
const movedShare = 0.02

/**
 * The courts that hear the cases of a police force area. Crown Court centres are real, magistrates' courts invented:
 * there is no list of them in the published statistics that we have.
 *
 * @param boardId null for national bodies, whose cases are heard anywhere
 * @param size crimes of the board in hundreds a year: larger boards have more magistrates' courts
 */
export function courtsOfForce(boardId: number | null, size: number): CourtsOfForce {
  const board = boards.find(({ id }) => id === boardId)
  if (!board) {
    const crown = courts.map(({ name }) => [name, 1] as const)
    return { magistrates: courtNames('England', english.length, 3), crown: new Shares(crown) }
  }
  const own = courts.filter((court) => court.boardId === board.id)
  const told = elsewhere[board.name.en] ?? []
  const left = 1 - told.reduce((sum, [, share]) => sum + share, 0)
  const region = courts.filter((court) => court.region === board.region && court.boardId !== board.id)
  return {
    magistrates: courtNames(
      board.country,
      (board.country === 'Wales' ? welsh : english).indexOf(board),
      2 + Math.min(3, Math.floor(size / 1000)),
    ),
    crown: new Shares([
      ...told,
      // The first centre of a board hears most.
      ...own.map(({ name }, index) => [name, (left * (index === 0 ? 2 : 1)) / (own.length + 1)] as const),
      ...region.map(({ name }) => [name, movedShare / region.length] as const),
    ]),
  }
}

const courtNames = (country: 'England' | 'Wales', position: number, count: number) =>
  placeNames(country, position, count).map((place) => `${place} Magistrates' Court`)
