import { boards } from '@/lib/boards/boards'
import { forces } from '@/lib/boards/forces'
import { boardSizes } from '../../board-sizes'
import type { LinkedSetting } from '../setting'
import { crimesAYear } from './offence-worlds'

/**
 * A police force area or a part of a large one, made alone: with its own random numbers, people and links. So the work
 * can be shared out, and is never larger than memory.
 */
export type Division = {
  readonly index: number
  /** Two letters that begin its references. */
  readonly letters: string
  /** As the police write it, and as the CPS and the courts do. */
  readonly code: string
  readonly area: string
  readonly board: string
  /** Null for the bodies that belong to no board. */
  readonly boardId: number | null
  /** Crimes in hundreds a year of the whole board. */
  readonly boardSize: number
  /** Share of the crimes of England and Wales. */
  readonly weight: number
  /** Of what is true, how much is made. */
  readonly scale: number
}

/** About the largest part of the country that is made in one go. */
const largest = 0.025
const cityOfLondon = 0.008

/** All parts of the country, in the order in which they are written. */
export function divisions(setting: LinkedSetting): readonly Division[] {
  const total = Object.values(boardSizes).reduce((sum, size) => sum + size, 0)
  const parts = forces.flatMap((force) => {
    const board = boards.find(({ id }) => id === force.boardId)
    const boardSize = board ? boardSizes[board.name.en]! : setting.profile.national * total
    const share =
      force.name.en === 'City of London' ? cityOfLondon : board?.slug === 'london' ? 1 - cityOfLondon : 1
    const weight = (boardSize / total) * share
    const count = Math.ceil(weight / largest)
    const atLeast = board ? (setting.leastCrimes ?? 0) / (crimesAYear * (boardSize / total)) : 0
    const whole = board && setting.whole?.includes(board.slug) ? 1 : 0
    return Array.from({ length: count }, () => ({
      code: force.code,
      area: board ? force.code : 'national',
      board: board?.name.en ?? '',
      boardId: board?.id ?? null,
      boardSize,
      weight: weight / count,
      scale: Math.max(setting.scale, atLeast, whole),
    }))
  })
  return parts.map((part, index) => ({ ...part, index, letters: letters(index) }))
}

const letters = (index: number) =>
  String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26))
