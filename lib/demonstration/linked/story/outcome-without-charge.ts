import type { Draws } from '../draws'
import { Shares } from '../shares'
import type { OffenceWorld } from '../world/offence-world'

// Home Office outcome codes.
const outOfCourt = new Shares([
  [8, 0.52],
  [22, 0.22],
  [3, 0.13],
  [2, 0.06],
  [6, 0.02],
  [7, 0.05],
])
const withPerson = new Shares([
  [15, 0.86],
  [10, 0.06],
  [9, 0.02],
  [20, 0.03],
  [12, 0.01],
  [17, 0.02],
])
const withoutPerson = new Shares([
  [15, 0.55],
  [10, 0.25],
  [9, 0.05],
  [20, 0.08],
  [21, 0.05],
  [17, 0.02],
])

/** How a crime with a known suspect ends where the victim stayed and nobody is charged. */
export function outcomeWithoutCharge(draws: Draws, offence: OffenceWorld, victimType: string): number {
  if (draws.chance(offence.outOfCourt)) return outOfCourt.draw(draws)
  return (victimType === 'person' ? withPerson : withoutPerson).draw(draws)
}
