import { StatisticsError } from '../statistics-error'

const MOST_ROUNDS = 10_000
const CONVERGED = 1e-13

/**
 * Takes the mean of each unit and of each time out of a variable, in turn until neither is left: what remains is
 * what fixed effects of units and times do not explain (Frisch, Waugh and Lovell). One round is enough when
 * every unit has every time.
 *
 * @param units, times for each observation the number of its unit and of its time, from 0.
 * Throws `degenerate` if it does not settle.
 */
export function sweepTwoWays(
  values: readonly number[],
  units: readonly number[],
  times: readonly number[],
): number[] {
  const swept = [...values]
  const scale = Math.max(...values.map(Math.abs))
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const change = Math.max(takeMeans(swept, units), takeMeans(swept, times))
    if (round > 0 && change <= CONVERGED * scale) return swept
    if (scale === 0) return swept
  }
  throw new StatisticsError('degenerate', 'The fixed effects of units and times could not be told apart')
}

function takeMeans(values: number[], groups: readonly number[]): number {
  const sums: number[] = []
  const sizes: number[] = []
  groups.forEach((group, i) => {
    sums[group] = (sums[group] ?? 0) + values[i]!
    sizes[group] = (sizes[group] ?? 0) + 1
  })
  let most = 0
  groups.forEach((group, i) => {
    const mean = sums[group]! / sizes[group]!
    values[i]! -= mean
    most = Math.max(most, Math.abs(mean))
  })
  return most
}
