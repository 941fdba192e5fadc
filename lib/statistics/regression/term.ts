/** One column of a regression: its name, and its value at each observation. */
export interface Term {
  readonly name: string
  readonly values: readonly number[]
}

/** The name an intercept goes by in every table of coefficients. */
export const INTERCEPT = '(Intercept)'

/** The column of ones for `n` observations. */
export function intercept(n: number): Term {
  return { name: INTERCEPT, values: Array.from({ length: n }, () => 1) }
}
