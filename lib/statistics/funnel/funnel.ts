import { requireNonNegative, requireProbability } from '../guards'
import { sum } from '../mean'
import { StatisticsError } from '../statistics-error'
import { adjustedLimits } from './adjusted-limits'
import { binomialLimits, poissonLimits, scoreLimits, type FunnelLimits } from './funnel-limits'
import { overdispersion } from './overdispersion'
import { arcsine, logarithm, squareRoot, type Transformation } from './transformation'
import { trimmedMeanSquare, truncate, winsorise } from './trim-scores'

/** What is compared: a proportion of cases, or a count observed against one expected. */
export type FunnelKind = 'proportion' | 'ratio-log' | 'ratio-square-root'

export interface FunnelUnit {
  readonly id: string
  /** Cases with the outcome; observed count. */
  readonly numerator: number
  /** All cases; expected count. Nought: no figure, not judged. */
  readonly denominator: number
}

export interface FunnelOptions {
  /** Default: all numerators over all denominators for proportions, 1 for ratios. */
  readonly target?: number
  /** Widen the limits by what units vary beyond chance. Default true. */
  readonly adjust?: boolean
  /** Share of units trimmed in each tail before that variation is measured. Default 0.1. */
  readonly trim?: number
  /**
   * Make good what trimming takes off the variation. Default true. The SHMI, CQC and FunnelPlotR do not, and so
   * call 2 to 5 % of ordinary units unusual at 99.8 %.
   */
  readonly correctTrimming?: boolean
  /** Fewer units with a figure than this are not judged. Default 10. */
  readonly minimumUnits?: number
}

export interface FunnelPoint extends FunnelUnit {
  /** Proportion or ratio; null where the denominator is nought. */
  readonly value: number | null
  readonly inner: FunnelLimits | null
  readonly outer: FunnelLimits | null
  /** Outside the 99.8 % limits; never said at 95 %, where one in twenty lies by chance. */
  readonly signal: 'high' | 'low' | null
}

export interface Funnel {
  readonly kind: FunnelKind
  readonly target: number
  /** Limits are adjusted for variation beyond chance: asked for, and there is some. */
  readonly adjusted: boolean
  readonly phi: number
  readonly tau2: number
  /** There are enough units to say what is usual. */
  readonly judged: boolean
  readonly points: readonly FunnelPoint[]
  /** 95 % and 99.8 % limits for any size above nought (whole for a proportion), to draw the funnel by. */
  readonly limitsAt: (denominator: number) => { readonly inner: FunnelLimits; readonly outer: FunnelLimits }
}

const levels = { inner: 0.95, outer: 0.998 } as const

const transformations: Record<FunnelKind, Transformation> = {
  proportion: arcsine,
  'ratio-log': logarithm,
  'ratio-square-root': squareRoot,
}

/**
 * Funnel comparison of units of different size with 95 % and 99.8 % limits: by default widened by the variation
 * between units beyond chance (additive random effects), else exact (binomial with interpolation, or by the score
 * where cases are not whole; Poisson).
 * Without overdispersion (φ at most 1) the exact limits are used. Signals at 99.8 % only; no ranks.
 * Source: Spiegelhalter (2005); SHMI (NHS Digital) and CQC methods as in FunnelPlotR 0.6.0, with the limits of
 * the square-root method squared back to ratios.
 *
 * @throws StatisticsError `negative`, `not-finite`, `out-of-range` (a numerator over its denominator)
 */
export function funnel(units: readonly FunnelUnit[], kind: FunnelKind, options: FunnelOptions = {}): Funnel {
  check(units, kind)
  const trim = options.trim ?? 0.1
  if (!(trim >= 0 && trim < 0.5))
    throw new StatisticsError('out-of-range', `A share of ${trim} cannot be trimmed`)
  const usable = units.filter(({ denominator }) => denominator > 0)
  const target = options.target ?? overallTarget(usable, kind)
  if (kind === 'proportion') requireProbability(target, 'The target')
  else requireNonNegative(target, 'The target')
  const scale = transformations[kind]
  const { phi, tau2 } = measure(usable, target, scale, trim, options.correctTrimming ?? true)
  const adjusted = (options.adjust ?? true) && phi > 1
  const limits = (denominator: number, level: number) =>
    adjusted
      ? adjustedLimits(denominator, target, tau2, level, scale)
      : exactLimits(denominator, target, level, kind)
  const limitsAt = (denominator: number) => ({
    inner: limits(denominator, levels.inner),
    outer: limits(denominator, levels.outer),
  })
  const judged = usable.length >= (options.minimumUnits ?? 10)
  const points = units.map((unit) => pointOf(unit, judged, limitsAt))
  return { kind, target, adjusted, phi, tau2, judged, points, limitsAt }
}

function check(units: readonly FunnelUnit[], kind: FunnelKind): void {
  for (const { id, numerator, denominator } of units) {
    requireNonNegative([numerator, denominator], `Numerator and denominator of ${id}`)
    if (denominator === 0 && numerator > 0)
      throw new StatisticsError('out-of-range', `${id} has ${numerator} of nought`)
    if (kind === 'proportion' && numerator > denominator)
      throw new StatisticsError('out-of-range', `${id} has ${numerator} of ${denominator}`)
  }
}

function overallTarget(units: readonly FunnelUnit[], kind: FunnelKind): number {
  if (kind !== 'proportion') return 1
  const cases = sum(units.map(({ denominator }) => denominator))
  return cases > 0 ? sum(units.map(({ numerator }) => numerator)) / cases : 0
}

function measure(
  units: readonly FunnelUnit[],
  target: number,
  scale: Transformation,
  share: number,
  correct: boolean,
) {
  const errors = units.map(({ denominator }) => scale.standardError(denominator))
  const scores = units.map(({ numerator, denominator }, i) => {
    // Half a case stands for none, whose logarithm is infinite.
    const counted = numerator === 0 && scale === logarithm ? 0.5 : numerator
    return (scale.value(counted, denominator) - scale.target(target)) / errors[i]!
  })
  // A target of nought has no logarithm; then nothing can be measured, and every figure is compared exactly.
  if (scores.some((score) => !Number.isFinite(score))) return { phi: 0, tau2: 0 }
  const trimmed = scale.trim === 'truncate' ? truncate(scores, share) : winsorise(scores, share)
  const kept = trimmed.scores.flatMap((score, i) => (score === null ? [] : [{ score, error: errors[i]! }]))
  return overdispersion(
    kept.map(({ score }) => score),
    kept.map(({ error }) => error),
    correct ? trimmedMeanSquare(share, scale.trim) : 1,
  )
}

function exactLimits(denominator: number, target: number, level: number, kind: FunnelKind): FunnelLimits {
  if (kind !== 'proportion') return poissonLimits(denominator, level, target)
  return Number.isInteger(denominator)
    ? binomialLimits(denominator, target, level)
    : scoreLimits(denominator, target, level)
}

function pointOf(unit: FunnelUnit, judged: boolean, limitsAt: Funnel['limitsAt']): FunnelPoint {
  if (unit.denominator === 0) return { ...unit, value: null, inner: null, outer: null, signal: null }
  const value = unit.numerator / unit.denominator
  const { inner, outer } = limitsAt(unit.denominator)
  const signal = !judged ? null : value > outer.upper ? 'high' : value < outer.lower ? 'low' : null
  return { ...unit, value, inner, outer, signal }
}
