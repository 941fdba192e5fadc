import type { XmrPoint } from './chart-result'

/** The four rules of "Making Data Count", in their order of precedence. */
export type XmrRule = 'astronomical' | 'trend' | 'two-of-three' | 'shift'

/** Centre and limits at one point; limits are null where they cannot be worked out. */
export type PointLimits = Pick<XmrPoint, 'mean' | 'lower' | 'upper' | 'nearLower' | 'nearUpper'>

/** What the rules make of one point. */
type RuledPoint = Pick<XmrPoint, 'rules' | 'specialCause' | 'outsideLimits' | 'nearLimit' | 'side'>

const runLength = 7

/**
 * Marks the special causes of a stretch without gaps (NHS England, "Making Data Count"; as coded in
 * NHSRplotthedots 0.2.2): outside the limits; part of a trend of 7; part of 2 of 3 between near limit and
 * limit, all 3 on one side of the mean; part of a shift of 7 on one side. Comparisons are strict: a point on
 * a limit is not outside it, and one on the mean breaks a run.
 */
export function runRules(values: readonly number[], limits: readonly PointLimits[]): RuledPoint[] {
  const at = (i: number) => limits[i]!
  const outside = values.map((v, i) => isAbove(v, at(i).upper) || isBelow(v, at(i).lower))
  const near = values.map(
    (v, i) => !outside[i] && (isAbove(v, at(i).nearUpper) || isBelow(v, at(i).nearLower)),
  )
  const side = values.map((v, i) => signOf(v - (at(i).mean ?? v)))
  const step = values.map((v, i) => (i === 0 ? 0 : signOf(v - values[i - 1]!)))
  // A trend of 7 points is 6 equal steps, which belong to the points on both their ends.
  const rises = partOfRun(step, 1, runLength - 1, 1)
  const falls = partOfRun(step, -1, runLength - 1, 1)
  const shift = values.map(() => false)
  for (const direction of [1, -1] as const)
    partOfRun(side, direction, runLength, 0).forEach((part, i) => {
      if (part) shift[i] = true
    })
  const pairs = twoOfThree(near, side)

  return values.map((_, i) => {
    const trend = trendAt(i, rises, falls)
    const found: [XmrRule, -1 | 0 | 1][] = []
    if (outside[i]) found.push(['astronomical', side[i]!])
    if (trend !== 0) found.push(['trend', trend])
    if (pairs[i]) found.push(['two-of-three', side[i]!])
    if (shift[i]) found.push(['shift', side[i]!])
    const first = found[0]
    return {
      rules: found.map(([rule]) => rule),
      specialCause: first ? (first[1] > 0 ? 'high' : 'low') : null,
      outsideLimits: outside[i]!,
      nearLimit: near[i]!,
      side: side[i]!,
    }
  })
}

const isAbove = (value: number, limit: number | null) => limit !== null && value > limit
const isBelow = (value: number, limit: number | null) => limit !== null && value < limit
const signOf = (value: number): -1 | 0 | 1 => (value > 0 ? 1 : value < 0 ? -1 : 0)

/** Which points belong to a run of at least `least` equal signs; `before` points ahead of it belong too. */
function partOfRun(signs: readonly number[], sign: number, least: number, before: number): boolean[] {
  const part = signs.map(() => false)
  let start = 0
  for (let i = 0; i <= signs.length; i += 1) {
    if (i < signs.length && signs[i] === sign) continue
    if (i - start >= least) part.fill(true, start - before, i)
    start = i + 1
  }
  return part
}

/** At the turn between a rise and a fall the trend that begins there names the point. */
function trendAt(i: number, rises: readonly boolean[], falls: readonly boolean[]): -1 | 0 | 1 {
  if (rises[i] && falls[i]) return rises[i + 1] && !falls[i + 1] ? 1 : falls[i + 1] && !rises[i + 1] ? -1 : 0
  return rises[i] ? 1 : falls[i] ? -1 : 0
}

function twoOfThree(near: readonly boolean[], side: readonly number[]): boolean[] {
  const part = near.map(() => false)
  for (let i = 0; i + 3 <= near.length; i += 1) {
    const sides = side[i]! + side[i + 1]! + side[i + 2]!
    const count = [0, 1, 2].filter((k) => near[i + k]).length
    if (Math.abs(sides) !== 3 || count < 2) continue
    for (let k = i; k < i + 3; k += 1) if (near[k]) part[k] = true
  }
  return part
}
