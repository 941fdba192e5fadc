import { valueMessage } from '@/lib/measures/value-message'
import type { ForecastChoice } from '@/lib/statistics/forecast/choose-forecast'
import { describeForecast } from '@/lib/statistics/forecast/describe-forecast'
import { seasonalNaive } from '@/lib/statistics/forecast/seasonal-naive'
import { message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { shiftPeriod } from '@/lib/time/step-period'
import type { FlowForecast, Forecast } from '../demand.types'
import type { MeasureSeries } from '../measure-series.types'
import { keptForecast } from './kept-forecast'
import { knownValues, periodsOfYear, type KnownPoint } from './known-values'

/**
 * The forecast of a flow or stock, two years on: the first is tested on the past, the second is not. By quarter where
 * months have gaps and quarters are long enough to be tested. None of historic figures, of whole years, or where a year and a
 * period are not known without a gap.
 *
 * @param series at its own periods
 * @param byQuarter makes the same by quarter
 */
export async function flowForecast(
  series: MeasureSeries,
  byQuarter: () => MeasureSeries,
): Promise<FlowForecast> {
  const without = (none: FlowForecast['none'] & object): FlowForecast => ({ series, forecast: null, none })
  if (series.provenance.historic) return without(message('demand.noneHistoric'))
  const own = usable(series)
  const coarser = own && isTestable(own) ? null : usable(byQuarter())
  const used = coarser && (!own || isTestable(coarser)) ? coarser : own
  if (!used) return without(message('demand.noneShort'))
  const values = used.known.map(({ value }) => value)
  const choice = await keptForecast({ values, period: used.year })
  return { series: used.series, forecast: viewOf(used, values, choice), none: null }
}

type Usable = {
  readonly series: MeasureSeries
  readonly known: readonly KnownPoint[]
  readonly year: number
}

function usable(series: MeasureSeries): Usable | null {
  const known = knownValues(series)
  const year = known[0] && periodsOfYear[known[0].period.granularity]
  return year && known.length > year ? { series, known, year } : null
}

/** Long enough for four past forecasts of a year, each of which knew two years and a period at least. */
const isTestable = ({ known, year }: Usable) => known.length >= 3 * year + 4

function viewOf(
  { series, known, year }: Usable,
  values: readonly number[],
  choice: ForecastChoice,
): Forecast {
  const { forecast, method, beatsSeasonalNaive, origins, scores, checks } = choice
  const last = known.at(-1)!
  const [likely, wide] = [forecast.bands[0]!, forecast.bands[1]!]
  const naive = seasonalNaive({ values, period: year }, forecast.mean.length).mean
  const check = checks.find(({ level }) => level === likely.level)
  return {
    from: known[0]!.period,
    to: last.period,
    now: last.value,
    ahead: forecast.mean.map((expected, step) => ({
      period: shiftPeriod(last.period, step + 1),
      expected,
      likely: { lower: likely.lower[step]!, upper: likely.upper[step]! },
      wide: { lower: wide.lower[step]!, upper: wide.upper[step]! },
      sameAsLastYear: naive[step]!,
      tested: origins > 0 && step < year,
    })),
    year,
    method,
    skilled: beatsSeasonalNaive,
    origins,
    tried: scores.map((score) => ({ method: score.method, error: score.mase, share: score.weight })),
    check: check ? { held: check.coverage, origins: check.origins } : null,
    sentences: describeForecast(choice, {
      when: periodMessage(shiftPeriod(last.period, year)),
      format: (value) => valueMessage(series.measure, value),
      step: year,
    }),
  }
}
