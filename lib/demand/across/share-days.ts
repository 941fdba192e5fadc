/** Days are shared in tenths: as fine as the figures that they are laid beside. */
const parts = 10

/**
 * Sitting days shared among boards in proportion to the hours that they sit. The shares are whole tenths of a day and add
 * up to the days: what rounding leaves over goes to those that lost most by it, the first one where they lost alike.
 *
 * @param days a whole number, below 0 where days are taken away
 * @param hours of each board, not below 0
 * @returns a share for each board; all 0 where nobody sits
 */
export function shareDays(days: number, hours: readonly number[]): readonly number[] {
  const total = hours.reduce((sum, own) => sum + own, 0)
  if (total === 0) return hours.map(() => 0)
  const tenths = Math.round(Math.abs(days) * parts)
  const exact = hours.map((own) => (tenths * own) / total)
  const whole = exact.map(Math.floor)
  const left = tenths - whole.reduce((sum, own) => sum + own, 0)
  const lost = (at: number) => exact[at]! - whole[at]!
  const first = new Set(
    hours
      .map((_, at) => at)
      .sort((a, b) => lost(b) - lost(a) || a - b)
      .slice(0, left),
  )
  return whole.map((own, at) =>
    own === 0 && !first.has(at) ? 0 : (Math.sign(days) * (own + Number(first.has(at)))) / parts,
  )
}
