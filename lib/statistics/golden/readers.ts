import { demandCases } from './demand-cases'
import { didCases } from './did-cases'
import { forecastCases } from './forecast-cases'
import { funnelCases } from './funnel-cases'
import type { GoldenMethod } from './golden-case'
import { itsCases } from './its-cases'
import { quantilesCases } from './quantiles-cases'
import { sdcCases } from './sdc-cases'
import { spcCases } from './spc-cases'
import { survivalCases } from './survival-cases'
import { syntheticControlCases } from './synthetic-control-cases'

/** The reader of each method, by the name of its folder. A method that is not here fails. */
export const readers: Readonly<Record<string, GoldenMethod>> = {
  demand: demandCases,
  forecast: forecastCases,
  funnel: funnelCases,
  did: didCases,
  its: itsCases,
  synthetic_control: syntheticControlCases,
  quantiles: quantilesCases,
  sdc: sdcCases,
  spc: spcCases,
  survival: survivalCases,
}
