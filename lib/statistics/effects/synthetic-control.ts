import { requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import { requirePanel, type Panel } from './panel'
import { simplexWeights } from './simplex-weights'

export interface SyntheticPoint {
  readonly time: number
  readonly observed: number
  /** The weighted mean of the donors: the counterfactual line. */
  readonly synthetic: number
  readonly gap: number
}

/** A unit beside the weighted mean of others that was nearest to it before the start. */
export interface SyntheticControl {
  readonly unit: string
  readonly weights: readonly { readonly unit: string; readonly weight: number }[]
  readonly points: readonly SyntheticPoint[]
  /** Root mean square of the gap before the start (how well it fits) and from the start on. */
  readonly preRmspe: number
  readonly postRmspe: number
  /** postRmspe ÷ preRmspe. Infinity if the fit before was exact. */
  readonly ratio: number
  /** Mean gap from the start on: the effect, if the fit before is good. */
  readonly meanGap: number
}

/**
 * Synthetic control by outcomes alone: the simplex-weighted mean of the donors that fits the unit best before
 * the start (no covariates, no V matrix).
 * Source: Abadie, Diamond and Hainmueller, JASA 2010;105:493; outcome-only as in Doudchenko and Imbens, 2016.
 *
 * @param unit the name of the treated unit; all others in the panel are donors.
 * @param start first time with the change.
 * Throws as requirePanel; `out-of-range` if the unit is not in the panel; `too-few` with no donor, under two
 * times before the start or none after.
 */
export function syntheticControl(panel: Panel, unit: string, start: number): SyntheticControl {
  requirePanel(panel)
  requireWhole(start, 'The start')
  const { units, times, outcomes } = panel
  const at = units.indexOf(unit)
  if (at < 0) throw new StatisticsError('out-of-range', `${unit} is not in the panel`)
  if (units.length < 2) throw new StatisticsError('too-few', 'A synthetic control needs donors')
  const before = times.filter((time) => time < start).length
  if (before < 2 || before === times.length)
    throw new StatisticsError('too-few', 'A synthetic control needs two times before the start and one after')

  const donors = outcomes.filter((_, i) => i !== at)
  const found = simplexWeights(
    outcomes[at]!.slice(0, before),
    donors.map((row) => row.slice(0, before)),
  )
  const points = times.map((time, t) => {
    const observed = outcomes[at]![t]!
    const synthetic = donors.reduce((sum, row, i) => sum + found[i]! * row[t]!, 0)
    return { time, observed, synthetic, gap: observed - synthetic }
  })
  const gaps = points.map(({ gap }) => gap)
  const preRmspe = rootMeanSquare(gaps.slice(0, before))
  const postRmspe = rootMeanSquare(gaps.slice(before))
  return {
    unit,
    weights: units.filter((_, i) => i !== at).map((name, i) => ({ unit: name, weight: found[i]! })),
    points,
    preRmspe,
    postRmspe,
    ratio: postRmspe === 0 ? 0 : postRmspe / preRmspe,
    meanGap: gaps.slice(before).reduce((sum, gap) => sum + gap, 0) / (times.length - before),
  }
}

const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
