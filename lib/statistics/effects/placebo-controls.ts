import { StatisticsError } from '../statistics-error'
import type { Panel } from './panel'
import { syntheticControl, type SyntheticControl } from './synthetic-control'

/** The treated unit's synthetic control beside those of units to which nothing happened. */
export interface PlaceboControls {
  readonly treated: SyntheticControl
  /** One per untreated unit, its donors being the other untreated units. */
  readonly placebos: readonly SyntheticControl[]
  /** How many units, the treated one counted in, have a post/pre ratio at least as large as its own. */
  readonly asLarge: number
  /** asLarge ÷ number of units: how often a unit picked at random would stand out as much. */
  readonly pValue: number
}

/**
 * Placebo test in space: gives the start to every other unit in turn. The treated unit is no donor to them, so
 * that an effect in it does not leak into their comparison.
 * Source: Abadie, Diamond and Hainmueller, JASA 2010;105:493, section 3.4.
 *
 * Throws as syntheticControl; `too-few` with under two untreated units.
 */
export function placeboControls(panel: Panel, unit: string, start: number): PlaceboControls {
  const treated = syntheticControl(panel, unit, start)
  const kept = panel.units.flatMap((name, i) => (name === unit ? [] : [i]))
  if (kept.length < 2) throw new StatisticsError('too-few', 'A placebo test needs two untreated units')
  const others = {
    units: kept.map((i) => panel.units[i]!),
    times: panel.times,
    outcomes: kept.map((i) => panel.outcomes[i]!),
  }
  const placebos = others.units.map((name) => syntheticControl(others, name, start))
  const asLarge = 1 + placebos.filter(({ ratio }) => ratio >= treated.ratio).length
  return { treated, placebos, asLarge, pValue: asLarge / panel.units.length }
}
