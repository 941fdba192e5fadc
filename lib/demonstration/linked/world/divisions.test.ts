import { describe, expect, it } from 'vitest'
import { boardSizes } from '../../board-sizes'
import { linkedSetting } from '../setting'
import { divisions } from './divisions'
import { crimesAYear } from './offence-worlds'

const setting = { seed: 1, end: '2026-09', months: 12, scale: 0.05, profile: {} }
/** Crimes a year of each board, as the divisions make them. */
function crimesOf(leastCrimes?: number): ReadonlyMap<string, number> {
  const made = divisions(linkedSetting.parse({ ...setting, leastCrimes }))
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
    const [usual, raised] = [crimesOf(), crimesOf(9000)]
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
})
