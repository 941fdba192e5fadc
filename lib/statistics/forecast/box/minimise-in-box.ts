import { Matrix, solve } from 'ml-matrix'
import { cauchyPoint } from './cauchy-point'
import { lineSearch } from './line-search'

/** Half the width of the differences that stand for derivatives, as in R's optim. */
const width = 1e-3
/** Pairs of steps and changes of gradient that are remembered. */
const memory = 5
const rounds = 100
/** Stops when a round lowers the function by less than this share. */
const smallestGain = 1e7 * Number.EPSILON

/** A step and the change of gradient over it. */
interface Pair {
  readonly step: readonly number[]
  readonly turn: readonly number[]
}

/**
 * Minimises a smooth function of a few variables, each from 0 to 1, by the limited-memory quasi-Newton method
 * for bounds of Byrd, Lu, Nocedal and Zhu (1995, L-BFGS-B): Cauchy point, minimiser of the model over the free
 * variables, line search. Derivatives by differences that do not leave the box. Constants as in R's optim, so
 * that both stop at the same place on a flat function. With few variables the matrices are kept whole.
 *
 * @returns the point found from this start: a local minimum
 */
export function minimiseInBox(
  minimise: (point: readonly number[]) => number,
  start: readonly number[],
): number[] {
  const gradientAt = (point: readonly number[]) => point.map((_, i) => difference(minimise, point, i))
  let point = [...start]
  let value = minimise(point)
  let gradient = gradientAt(point)
  let pairs: Pair[] = []

  for (let round = 0; round < rounds; round += 1) {
    if (point.every((x, i) => Math.min(1, Math.max(0, x - gradient[i]!)) === x)) break
    const target = modelMinimiser(point, gradient, pairs)
    const direction = target.map((z, i) => z - point[i]!)
    const slope = dot(gradient, direction)
    const longest = round === 0 ? 1 : longestStep(point, direction)
    const moved = (step: number) =>
      step === 1 ? target : point.map((x, i) => Math.min(1, Math.max(0, x + step * direction[i]!)))
    const tried = new Map<number, { value: number; gradient: number[] }>()
    const evaluate = (step: number) => {
      const at = moved(step)
      const found = tried.get(step) ?? { value: minimise(at), gradient: gradientAt(at) }
      tried.set(step, found)
      return found
    }
    const step =
      slope < 0
        ? lineSearch(
            (length) => {
              const found = evaluate(length)
              return { value: found.value, slope: dot(found.gradient, direction) }
            },
            { value, slope },
            longest,
          )
        : undefined
    if (step === undefined) {
      // The model misled: start afresh from steepest descent, once.
      if (pairs.length === 0) break
      pairs = []
      continue
    }
    const next = evaluate(step)
    const from = value
    const turn = next.gradient.map((g, i) => g - gradient[i]!)
    const curved = (dot(next.gradient, direction) - slope) * step
    if (curved > Number.EPSILON * -slope * step)
      pairs = [...pairs, { step: direction.map((d) => d * step), turn }].slice(-memory)
    point = moved(step)
    value = next.value
    gradient = next.gradient
    if (from - value <= smallestGain * Math.max(Math.abs(from), Math.abs(value), 1)) break
  }
  return point
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)

function difference(
  minimise: (point: readonly number[]) => number,
  point: readonly number[],
  i: number,
): number {
  const up = Math.min(point[i]! + width, 1)
  const down = Math.max(point[i]! - width, 0)
  const at = (value: number) => minimise(point.map((x, j) => (j === i ? value : x)))
  return (at(up) - at(down)) / (up - down)
}

/** How far the direction can be followed within the box. */
function longestStep(point: readonly number[], direction: readonly number[]): number {
  return point.reduce((longest, x, i) => {
    const d = direction[i]!
    if (d === 0) return longest
    return Math.min(longest, (d > 0 ? 1 - x : -x) / d)
  }, 1e10)
}

/** Where the quadratic model is lowest: Cauchy point, then Newton's step over the free variables, cut at the box. */
function modelMinimiser(x: readonly number[], gradient: readonly number[], pairs: readonly Pair[]): number[] {
  const curvature = bfgs(x.length, pairs)
  const { point, free } = cauchyPoint(x, gradient, curvature.to2DArray())
  if (free.length === 0 || pairs.length === 0) return point
  const left = curvature.mmul(Matrix.columnVector(point.map((z, i) => z - x[i]!))).to1DArray()
  const reduced = free.map((i) => -gradient[i]! - left[i]!)
  const newton = solve(curvature.selection([...free], [...free]), Matrix.columnVector(reduced)).to1DArray()
  const full = x.map(() => 0)
  free.forEach((i, k) => (full[i] = newton[k]!))
  const share = Math.min(1, longestStep(point, full))
  return point.map((z, i) => Math.min(1, Math.max(0, z + share * full[i]!)))
}

/** The curvature that the remembered pairs imply, from a multiple of the identity. */
function bfgs(size: number, pairs: readonly Pair[]): Matrix {
  const last = pairs.at(-1)
  const scale = last ? dot(last.turn, last.turn) / dot(last.step, last.turn) : 1
  const curvature = Matrix.eye(size).mul(scale)
  for (const { step, turn } of pairs) {
    const s = Matrix.columnVector([...step])
    const y = Matrix.columnVector([...turn])
    const pressed = curvature.mmul(s)
    curvature.sub(pressed.mmul(pressed.transpose()).div(s.dot(pressed)))
    curvature.add(y.mmul(y.transpose()).div(s.dot(y)))
  }
  return curvature
}
