import { mean } from '../../mean'
import { Matrix, solve } from 'ml-matrix'
import { classicalDecomposition } from '../classical-decomposition'
import { straightLine } from '../straight-line'
import { requireSeries, type Series } from '../series'
import type { EtsModel, EtsState } from './ets-model'

/** A multiplicative season must not start at or below zero. */
const smallest = 1e-2

/**
 * Starting level, slope and season for fitting: the season by classical decomposition (by a straight line with
 * one sine wave if there are fewer than three seasons), then a line through the first seasonally adjusted
 * values. Hyndman et al. (2008, section 2.6.1) in the form of R's forecast, so that fits start alike.
 */
export function etsStart(series: Series, model: EtsModel): EtsState {
  requireSeries(series, 4)
  const { values, period } = series
  let season: number[] = []
  let adjusted = values
  if (model.season !== 'N') {
    const additive = model.season === 'A'
    const pattern = seasonalPattern(series, additive)
    season = pattern.slice(1, period).reverse()
    if (!additive) {
      season = season.map((value) => Math.max(value, smallest))
      // Reached only by extreme seasons; it keeps the first of them from running below zero.
      const total = season.reduce((sum, value) => sum + value, 0)
      if (total > period) {
        const divisor = season.reduce((sum, value) => sum + value + smallest, 0)
        season = season.map((value) => value / divisor)
      }
    }
    adjusted = values.map((value, index) =>
      additive ? value - pattern[index]! : value / Math.max(pattern[index]!, smallest),
    )
  }

  const early = adjusted.slice(0, Math.max(10, 2 * (model.season === 'N' ? 1 : period)))
  if (model.trend === 'N') return { level: mean(early), slope: 0, season }
  const { intercept, slope } = straightLine(early, 1)
  // A first value of 0 would divide multiplicative errors by zero.
  const nudge = Math.abs(intercept + slope) < 1e-8 ? 1e-3 : 0
  return { level: intercept * (1 + nudge), slope: slope * (1 - nudge), season }
}

function seasonalPattern(series: Series, additive: boolean): readonly number[] {
  const { values, period } = series
  if (values.length >= 3 * period)
    return classicalDecomposition(series, additive ? 'additive' : 'multiplicative').seasonal
  const rows = values.map((_, index) => {
    const angle = (2 * Math.PI * (index + 1)) / period
    // With two values a season the sine is 0 throughout.
    return period === 2 ? [1, index + 1, Math.cos(angle)] : [1, index + 1, Math.sin(angle), Math.cos(angle)]
  })
  const coefficients = solve(new Matrix(rows), Matrix.columnVector([...values])).to1DArray()
  return values.map((value, index) => {
    const line = coefficients[0]! + coefficients[1]! * (index + 1)
    return additive ? value - line : value / line
  })
}
