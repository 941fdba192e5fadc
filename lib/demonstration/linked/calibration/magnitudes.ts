import { cpsFigures } from './figures/cps'
import { crownFigures } from './figures/crown'
import { magistratesFigures } from './figures/magistrates'
import { policeFigures } from './figures/police'
import type { Magnitude } from './magnitude'

/** What the demonstration is calibrated to, and counted from its files by the rules of docs/measures/rules.md. */
export const magnitudes: readonly Magnitude[] = [
  ...policeFigures,
  ...cpsFigures,
  ...magistratesFigures,
  ...crownFigures,
]
