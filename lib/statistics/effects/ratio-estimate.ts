import type { Estimate } from '../regression/estimate-contrast'

/** An effect estimated as a logarithm, read as a ratio. The standard error stays that of the logarithm. */
export function ratioEstimate(logarithm: Estimate): Estimate {
  return {
    ...logarithm,
    estimate: Math.exp(logarithm.estimate),
    lower: Math.exp(logarithm.lower),
    upper: Math.exp(logarithm.upper),
  }
}
