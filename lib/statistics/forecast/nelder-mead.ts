import { StatisticsError } from '../statistics-error'

/** Value of a point that is not allowed or not defined. */
const forbidden = 1e35

/**
 * Minimises a function without derivatives: the simplex search of Nelder and Mead (1965), in the form of Nash,
 * Compact Numerical Methods (1990), algorithm 19, with its way of building and shrinking the simplex. The same
 * rules, from the same start, take the same path as R's optimiser: on a flat likelihood that decides where the
 * search ends, so the details matter.
 *
 * @param tolerance stops when worst and best differ by less than this share of the starting value
 * @param evaluations stops after this many evaluations
 * @throws StatisticsError `degenerate` if the function is not finite at the start
 */
export function nelderMead(
  minimise: (point: Float64Array) => number,
  start: readonly number[],
  { tolerance = Math.sqrt(Number.EPSILON), evaluations = 2000 } = {},
): { readonly point: Float64Array; readonly value: number } {
  const size = start.length
  const origin = Float64Array.from(start)
  const first = minimise(origin)
  if (!Number.isFinite(first))
    throw new StatisticsError('degenerate', 'The function to minimise has no value at the starting point')
  const value = (point: Float64Array) => {
    used += 1
    const found = minimise(point)
    return Number.isFinite(found) ? found : forbidden
  }
  let used = 1
  const close = tolerance * (Math.abs(first) + tolerance)

  // Corner 0 is the start; corner i moves along coordinate i.
  const step = start.reduce((widest, x) => Math.max(widest, 0.1 * Math.abs(x)), 0) || 0.1
  const corners = [origin]
  let extent = 0
  for (let axis = 0; axis < size; axis += 1) {
    const corner = origin.slice()
    let move = step
    while (corner[axis] === origin[axis]) {
      corner[axis] = origin[axis]! + move
      move *= 10
    }
    extent += move
    corners.push(corner)
  }
  const values = new Float64Array(size + 1)
  values[0] = first
  let best = 0
  let fresh = true

  const centre = new Float64Array(size)
  const reflected = new Float64Array(size)
  const tried = new Float64Array(size)
  do {
    if (fresh) {
      for (let j = 0; j <= size; j += 1) if (j !== best) values[j] = value(corners[j]!)
      fresh = false
    }
    let low = values[best]!
    let high = low
    let worst = best
    for (let j = 0; j <= size; j += 1) {
      if (j === best) continue
      const found = values[j]!
      if (found < low) {
        best = j
        low = found
      }
      if (found > high) {
        worst = j
        high = found
      }
    }
    if (high <= low + close) break

    const out = corners[worst]!
    for (let i = 0; i < size; i += 1) {
      let total = -out[i]!
      for (let j = 0; j <= size; j += 1) total += corners[j]![i]!
      centre[i] = total / size
      reflected[i] = 2 * centre[i]! - out[i]!
    }
    const reflection = value(reflected)
    if (reflection < low) {
      for (let i = 0; i < size; i += 1) tried[i] = 2 * reflected[i]! - centre[i]!
      const expansion = value(tried)
      const further = expansion < reflection
      out.set(further ? tried : reflected)
      values[worst] = further ? expansion : reflection
      continue
    }
    if (reflection < high) {
      out.set(reflected)
      values[worst] = reflection
    }
    for (let i = 0; i < size; i += 1) tried[i] = 0.5 * out[i]! + 0.5 * centre[i]!
    const contraction = value(tried)
    if (contraction < values[worst]!) {
      out.set(tried)
      values[worst] = contraction
    } else if (reflection >= high) {
      // Nothing helped: draw every corner half way towards the best.
      const anchor = corners[best]!
      let now = 0
      for (let j = 0; j <= size; j += 1) {
        if (j === best) continue
        const corner = corners[j]!
        for (let i = 0; i < size; i += 1) {
          corner[i] = 0.5 * (corner[i]! - anchor[i]!) + anchor[i]!
          now += Math.abs(corner[i]! - anchor[i]!)
        }
      }
      fresh = true
      if (now >= extent) break
      extent = now
    }
  } while (used <= evaluations)
  return { point: corners[best]!.slice(), value: values[best]! }
}
