import { courtRates } from './court-rates'
import { courtStocks } from './court-stocks'
import { courtVolumes } from './court-volumes'
import { cpsRates } from './cps-rates'
import { cpsStock } from './cps-stock'
import { durations } from './durations'
import { linkRates } from './link-rates'
import type { MeasureCounts } from './measure-count'
import { remandAndSittings } from './remand-and-sittings'
import { trials } from './trials'
import { victims } from './victims'
import { volumes } from './volumes'

/** Every measure of docs/measures/rules.md. */
export const measureCounts: MeasureCounts = {
  ...volumes,
  ...courtVolumes,
  ...courtStocks,
  ...cpsStock,
  ...remandAndSittings,
  ...durations,
  ...victims,
  ...cpsRates,
  ...courtRates,
  ...trials,
  ...linkRates,
}
