/** How errors, trend and season enter an exponential smoothing model. */
export interface EtsModel {
  /** Errors are added, or are a share of the level. */
  readonly error: 'A' | 'M'
  readonly trend: 'N' | 'A'
  readonly season: 'N' | 'A' | 'M'
  /** The trend dies away. */
  readonly damped: boolean
}

/** Smoothing weights. beta and gamma are in the error-correction form, as in Hyndman et al. (2008). */
export interface EtsWeights {
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
  readonly phi: number
}

/** Where the recursion stands: season[0] is the newest, season[period − 1] belongs to the next value. */
export interface EtsState {
  readonly level: number
  readonly slope: number
  readonly season: readonly number[]
}

/** The usual name, such as ETS(A,Ad,M). */
export const etsName = ({ error, trend, season, damped }: EtsModel) =>
  `ETS(${error},${trend}${damped ? 'd' : ''},${season})`
