import type { GoldenMethod } from './golden-case'
import { spcCases } from './spc-cases'

/** The reader of each method, by the name of its folder. A method that is not here fails. */
export const readers: Readonly<Record<string, GoldenMethod>> = {
  spc: spcCases,
}
