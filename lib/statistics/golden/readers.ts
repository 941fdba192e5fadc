import { demandCases } from './demand-cases'
import { forecastCases } from './forecast-cases'
import { funnelCases } from './funnel-cases'
import type { GoldenMethod } from './golden-case'
import { itsCases } from './its-cases'
import { quantilesCases } from './quantiles-cases'
import { sdcCases } from './sdc-cases'
import { spcCases } from './spc-cases'
import { survivalCases } from './survival-cases'

/** The reader of each method, by the name of its folder. A method that is not here fails. */
export const readers: Readonly<Record<string, GoldenMethod>> = {
  demand: demandCases,
  forecast: forecastCases,
  funnel: funnelCases,
  its: itsCases,
  quantiles: quantilesCases,
  sdc: sdcCases,
  spc: spcCases,
  survival: survivalCases,
}
