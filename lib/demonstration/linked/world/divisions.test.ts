import { describe, expect, it } from 'vitest'
import { boardSizes } from '../../board-sizes'
import { linkedSetting, type LinkedSetting } from '../setting'
import { divisions } from './divisions'
import { crimesAYear } from './offence-worlds'

const setting = { seed: 1, end: '2026-09', months: 12, scale: 0.05, profile: {} }
/** Crimes a year of each board, as the divisions make them. */
function crimesOf(sizes: Partial<LinkedSetting> = {}): ReadonlyMap<string, number> {
  const made = divisions(linkedSetting.parse({ ...setting, ...sizes }))
  const crimes = new Map<string, number>()
  for (const { board, scale, weight } of made)
    crimes.set(board, (crimes.get(board) ?? 0) + crimesAYear * scale * weight)
  return crimes
}

describe('the size of boards', () => {
  it('is the same part of the true one everywhere', () => {
    const crimes = crimesOf()
    expect(crimes.get('London')! / crimes.get('Cumbria')!).toBeCloseTo(
      boardSizes.London! / boardSizes.Cumbria!,
      9,
    )
  })

  it('is raised to the least where it would be below, and only there', () => {
    const [usual, raised] = [crimesOf(), crimesOf({ leastCrimes: 9000 })]
    for (const board of Object.keys(boardSizes))
      expect(raised.get(board)).toBeCloseTo(Math.max(9000, usual.get(board)!), 6)
    // What belongs to no board is a share of the country.
    expect(raised.get('')).toBe(usual.get(''))
  })

  it('is raised of all parts of a board alike', () => {
    const made = divisions(linkedSetting.parse({ ...setting, leastCrimes: 100_000 }))
    const london = made.filter(({ board }) => board === 'London')
    expect(london.length).toBeGreaterThan(2)
    expect(new Set(london.map(({ scale }) => scale)).size).toBe(1)
  })

  it('is the true one of boards that are to be whole, whatever the scale of the rest', () => {
    const [usual, some] = [crimesOf(), crimesOf({ whole: ['kent', 'london'] })]
    for (const board of Object.keys(boardSizes)) {
      const times = board === 'Kent' || board === 'London' ? 1 / setting.scale : 1
      expect(some.get(board)).toBeCloseTo(times * usual.get(board)!, 6)
    }
    const [large, one] = [crimesOf({ scale: 1.5 }), crimesOf({ scale: 1.5, whole: ['kent'] })]
    expect(one.get('Kent')).toBe(large.get('Kent'))
  })

  it('cannot be asked of a board that is none', () => {
    const asked = linkedSetting.safeParse({ ...setting, whole: ['kent', 'camelot'] })
    expect(asked.error?.issues.map(({ message }) => message)).toEqual([
      'there is no board camelot; one is written as in the addresses of pages, such as avon-and-somerset',
    ])
  })
})
