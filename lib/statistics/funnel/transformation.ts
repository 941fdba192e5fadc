/**
 * A scale on which units of different size vary about the target with a known standard error, so that what they
 * vary beyond it can be measured.
 */
export interface Transformation {
  readonly value: (numerator: number, denominator: number) => number
  readonly standardError: (denominator: number) => number
  readonly target: (target: number) => number
  /** From the scale back to a proportion or ratio; beyond the end of the scale, its end. */
  readonly back: (value: number) => number
  /** What becomes of the tails before variation is measured. */
  readonly trim: 'winsorise' | 'truncate'
}

/** Proportions: arc sine of the square root (Spiegelhalter, 2005). */
export const arcsine: Transformation = {
  value: (numerator, denominator) => Math.asin(Math.sqrt(numerator / denominator)),
  standardError: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  target: (target) => Math.asin(Math.sqrt(target)),
  // The sine would turn back up beyond the ends.
  back: (value) => Math.sin(Math.min(Math.PI / 2, Math.max(0, value))) ** 2,
  trim: 'winsorise',
}

/** Ratios of observed to expected by logarithm, tails left out: the SHMI method (NHS Digital). */
export const logarithm: Transformation = {
  value: (numerator, denominator) => Math.log(numerator / denominator),
  standardError: (denominator) => 1 / Math.sqrt(denominator),
  target: Math.log,
  back: Math.exp,
  trim: 'truncate',
}

/** Ratios of observed to expected by square root, tails drawn in: the CQC method. */
export const squareRoot: Transformation = {
  value: (numerator, denominator) => Math.sqrt(numerator / denominator),
  standardError: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  target: Math.sqrt,
  back: (value) => Math.max(0, value) ** 2,
  trim: 'winsorise',
}
