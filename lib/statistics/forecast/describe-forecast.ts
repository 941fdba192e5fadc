import { message, type Message, type MessageValue } from '@/lib/text/message'
import { StatisticsError } from '../statistics-error'
import type { ForecastChoice, ForecastMethod } from './choose-forecast'

export interface ForecastWording {
  /** When the step described is, such as "March 2027". */
  readonly when: MessageValue
  /** Puts a figure of the series into words with its unit; by default whole numbers. */
  readonly format?: (value: number) => MessageValue
  /** The step ahead that is described, from 1; default the last. */
  readonly step?: number
  /** The band that is described; default the first. */
  readonly level?: number
}

/** Under this coverage per 10 short of the promise, the bands are called unreliable. */
const shortfall = 0.1

/**
 * What to say of a forecast, in order: the likely range, whether "same as last year" could be beaten and by
 * what, and how often the band held in the past.
 *
 * @throws StatisticsError `out-of-range` for a step or level the forecast does not have
 */
export function describeForecast(choice: ForecastChoice, wording: ForecastWording): readonly Message[] {
  const { forecast, method, beatsSeasonalNaive, origins } = choice
  const { when, format = whole, step = forecast.mean.length, level = forecast.bands[0]?.level } = wording
  const band = forecast.bands.find((candidate) => candidate.level === level)
  const lower = band?.lower[step - 1]
  const upper = band?.upper[step - 1]
  if (band === undefined || lower === undefined || upper === undefined)
    throw new StatisticsError('out-of-range', `The forecast has no step ${step} with level ${level}`)
  const range =
    lower === upper
      ? message('forecasts.steady', { when, value: format(lower) })
      : message('forecasts.range', {
          when,
          lower: format(lower),
          upper: format(upper),
          chance: inTen(band.level),
        })
  return [range, skill(method, beatsSeasonalNaive, origins), ...held(choice, band.level)]
}

/** Which method was chosen, or why none could be. */
function skill(method: ForecastMethod, beats: boolean, origins: number): Message {
  if (origins === 0) return message('forecasts.tooShort')
  if (!beats) return message('forecasts.noSkill', { origins })
  return message('forecasts.method', { method: message(`forecasts.${methodKeys[method]}`), origins })
}

/** The key of each method's name. */
const methodKeys = {
  'seasonal-naive': 'seasonalNaive',
  drift: 'drift',
  'holt-winters-damped': 'holtWintersDamped',
  'holt-winters-multiplicative': 'holtWintersMultiplicative',
  ets: 'ets',
  theta: 'theta',
  'stl-ets': 'stlEts',
  average: 'average',
} as const satisfies Record<ForecastMethod, string>

/** The name of a method, for a table of how each did. */
export const describeMethod = (method: ForecastMethod): Message => message(`forecasts.${methodKeys[method]}`)

function held({ checks, origins }: ForecastChoice, level: number): Message[] {
  if (origins === 0) return []
  const check = checks.find((candidate) => candidate.level === level)
  if (!check) return [message('forecasts.notChecked')]
  const values = { held: inTen(check.coverage), promised: inTen(level) }
  return [message(check.coverage < level - shortfall ? 'forecasts.heldLess' : 'forecasts.held', values)]
}

/** "8 in 10"; for shares near one, "19 in 20", which "10 in 10" would overstate. */
function inTen(share: number): Message {
  const ten = Math.round(share * 10)
  const isNear = Math.abs(share * 10 - ten) < 0.25 && ten < 10
  if (isNear || share < 0.9) return message('forecasts.chance', { count: ten, of: 10 })
  if (share === 1) return message('forecasts.chance', { count: 10, of: 10 })
  return message('forecasts.chance', { count: Math.min(Math.round(share * 20), 19), of: 20 })
}

const whole = (value: number): MessageValue => message('values.count0', { value: Math.round(value) })
