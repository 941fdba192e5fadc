import { Matrix } from 'ml-matrix'
import { requireLevel } from '../guards'
import { fitLeastSquares, type LeastSquaresFit } from '../regression/fit-least-squares'
import { argmaxDistribution } from './argmax-distribution'
import { breakModelTerms, type BreakModel } from './break-model'

/** When a break happened, as the last observation before it, counted from 1. */
export interface BreakpointInterval {
  readonly breakpoint: number
  /** May lie outside the series or overlap another break's: then little is known of the date. Null if unknown. */
  readonly lower: number | null
  readonly upper: number | null
}

/** A stretch between breaks, for drawing. */
export interface BreakSegment {
  /** First and last observation, counted from 1. */
  readonly from: number
  readonly to: number
  readonly fitted: readonly number[]
}

/**
 * Confidence intervals for the dates of breaks, each with its own design and error variance before and after.
 * Source: Bai and Perron, J Appl Econometrics 2003;18:1, section 4; the same as strucchange's confint. They
 * take neighbouring observations for independent.
 *
 * @param values the series given to findBreakpoints. @param breaks the breaks of one of its partitions.
 * Throws `out-of-range` for a level outside 0 to 1, and as fitLeastSquares for segments too short for the model.
 */
export function breakpointIntervals(
  values: readonly number[],
  breaks: readonly number[],
  model: BreakModel = 'level',
  level = 0.95,
): BreakpointInterval[] {
  requireLevel(level)
  const fits = segmentFits(values, breaks, model)
  return breaks.map((breakpoint, i) => ({
    breakpoint,
    ...interval(breakpoint, fits[i]!, fits[i + 1]!, level),
  }))
}

/** The fitted stretches of a partition. */
export function breakSegments(
  values: readonly number[],
  breaks: readonly number[],
  model: BreakModel = 'level',
): BreakSegment[] {
  const ends = [0, ...breaks, values.length]
  return segmentFits(values, breaks, model).map(({ fitted }, i) => ({
    from: ends[i]! + 1,
    to: ends[i + 1]!,
    fitted,
  }))
}

function segmentFits(
  values: readonly number[],
  breaks: readonly number[],
  model: BreakModel,
): LeastSquaresFit[] {
  const terms = breakModelTerms(model, values.length)
  const ends = [0, ...breaks, values.length]
  return ends.slice(1).map((end, i) =>
    fitLeastSquares(
      values.slice(ends[i], end),
      terms.map(({ name, values: column }) => ({ name, values: column.slice(ends[i], end) })),
    ),
  )
}

function interval(breakpoint: number, before: LeastSquaresFit, after: LeastSquaresFit, level: number) {
  const shift = after.coefficients.map((value, j) => value - before.coefficients[j]!)
  const [sizeBefore, sizeAfter] = [sizeOf(shift, before), sizeOf(shift, after)]
  const [sdBefore, sdAfter] = [deviation(before), deviation(after)]
  const unknown = { lower: null, upper: null }
  if (!(sizeBefore > 0 && sizeAfter > 0 && sdBefore > 0 && sdAfter > 0)) return unknown
  const xi = sizeAfter / sizeBefore
  const chance = (x: number) => argmaxDistribution(x, xi, sdBefore, sdAfter)
  const tail = (1 - level) / 2
  const middle = chance(0)
  if (!(middle >= tail && middle <= 1 - tail)) return unknown
  const scale = sdBefore ** 2 / sizeBefore
  return {
    lower: breakpoint - Math.ceil(quantile(chance, 1 - tail, 1) * scale),
    upper: breakpoint - Math.floor(quantile(chance, tail, -1) * scale),
  }
}

/** δ'Qδ with Q the mean products of the terms in a segment. */
function sizeOf(shift: readonly number[], { design }: LeastSquaresFit): number {
  const moved = design.mmul(Matrix.columnVector(shift as number[])).to1DArray()
  return moved.reduce((sum, value) => sum + value * value, 0) / moved.length
}

const deviation = ({ residuals }: LeastSquaresFit) =>
  Math.sqrt(residuals.reduce((sum, value) => sum + value * value, 0) / residuals.length)

/** Where the distribution reaches p, on one side of nought, by bisection. */
function quantile(chance: (x: number) => number, p: number, side: 1 | -1): number {
  const isBeyond = (x: number) => (side > 0 ? chance(x) >= p : chance(x) <= p)
  let far = side
  while (!isBeyond(far)) far = (far * 2) as 1 | -1
  let near = 0
  let end: number = far
  for (let i = 0; i < 200 && Math.abs(end - near) > 1e-12 * Math.abs(end); i += 1) {
    const middle = (near + end) / 2
    if (isBeyond(middle)) end = middle
    else near = middle
  }
  return end
}
