import type { GoldenMethod } from './golden-case'
import { itsCases } from './its-cases'
import { quantilesCases } from './quantiles-cases'
import { sdcCases } from './sdc-cases'
import { spcCases } from './spc-cases'

/** The reader of each method, by the name of its folder. A method that is not here fails. */
export const readers: Readonly<Record<string, GoldenMethod>> = {
  its: itsCases,
  quantiles: quantilesCases,
  sdc: sdcCases,
  spc: spcCases,
}
