import { axisNumber } from '@/components/charts/models/axis-number'
import type { Reading } from '@/components/charts/models/readings-of'
import { timeTicks } from '@/components/charts/models/time-ticks'
import type { ForecastModel } from '@/components/charts/options/forecast-model.types'
import type { LinesModel } from '@/components/charts/options/lines-model.types'
import type { PlotData } from '@/components/charts/reader/plot-data'
import { capitalise } from '@/components/words/capitalise'
import type { DemandAcross } from '@/lib/demand/across/across.types'
import { monthAfter } from '@/lib/demand/month-after'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'
import type { Period } from '@/lib/time/period'
import { acrossWords } from './across-words'

const monthsFrom = (from: string, before: number, length: number): readonly Period[] =>
  Array.from({ length }, (_, at) => periodOf('month', monthAfter(from, at - before)))

const headOf = (locale: Locale, period: Period) => capitalise(sayPeriod(locale, period))

/** The lines of the count of boards, the scenario first; one line where nothing is changed. */
function countLines(locale: Locale, { course, moved }: DemandAcross) {
  const { changed, unchanged } = course.exceeding
  const none = { name: say(locale, 'demandAcross.lineUnchanged'), counts: unchanged }
  return moved ? [{ name: say(locale, 'demandAcross.lineChanged'), counts: changed }, none] : [none]
}

/** Boards in which more work comes in than can be heard, as lines over time. */
export function countModel(locale: Locale, page: DemandAcross): LinesModel {
  const { from, months, total } = page
  const periods = monthsFrom(from!, 0, months)
  return {
    yTitle: say(locale, 'demandAcross.countAxis'),
    periods: months,
    lines: countLines(locale, page).map(({ name, counts }) => ({
      name,
      points: counts.map((value, at) => ({ at, value, mark: 'none' as const })),
      latest: { at: months - 1, value: counts.at(-1)!, words: String(counts.at(-1)!) },
    })),
    ...{ issues: [], targets: [] },
    within: [0, total!.boards],
    bounds: { least: 0, most: total!.boards },
    ticks: (width, left) => timeTicks(locale, periods, width, left),
    print: (tick) => axisNumber(locale, 'count', tick),
    whole: true,
  }
}

/** Every month of those lines in words. */
export function countReadings(locale: Locale, page: DemandAcross, of: number): PlotData['lines'] {
  const periods = monthsFrom(page.from!, 0, page.months)
  return countLines(locale, page).map(({ name, counts }) => ({
    name,
    readings: counts.map((count, at) => ({
      head: `${headOf(locale, periods[at]!)}:`,
      body: say(locale, 'demandAcross.countReading', { count, of }),
    })),
  }))
}

/**
 * Open cases of all boards together as a forecast is drawn: what was, the scenario in its band, and no change as a dotted
 * line. Where nothing is changed, the band is that of no change and the dotted line says how many there are now.
 */
export function openModel(locale: Locale, { course, from, months, moved }: DemandAcross): ForecastModel {
  const { history } = course
  const origin = history.length - 1
  const periods = monthsFrom(from!, history.length, history.length + months)
  const words = acrossWords(locale, from!)
  const end = (moved ? course.changed : course.unchanged).at(-1)!
  const now = history.at(-1)!
  return {
    yTitle: say(locale, 'chart.yCases'),
    periods: periods.length,
    known: history.map((value, at) => ({ at, value, mark: 'none' as const })),
    origin: { at: origin, value: now },
    ahead: (moved ? course.changed : course.unchanged).map(({ lower, middle, upper }, month) => ({
      at: origin + 1 + month,
      ...{ expected: middle, lower, upper },
      sameAsLastYear: moved ? course.unchanged[month]!.middle : now,
    })),
    tested: origin + months,
    words: {
      now: say(locale, 'demand.chartKnown'),
      likely: moved
        ? say(locale, 'demandAcross.lineChanged')
        : `${words.whole(end.lower)} – ${words.whole(end.upper)}`,
      likelyName: say(locale, 'demandAcross.openBand', { month: words.month(months) }),
      sameAsLastYear: say(locale, moved ? 'demandAcross.lineUnchanged' : 'demandAcross.lineNow'),
      notTested: '',
    },
    bounds: { least: 0, most: Infinity },
    ticks: (width, left) => timeTicks(locale, periods, width, left),
    print: (tick) => axisNumber(locale, 'count', tick),
    whole: true,
  }
}

/** Every month of it in words. */
export function openReadings(
  locale: Locale,
  { course, from, months, moved }: DemandAcross,
): readonly Reading[] {
  const { history } = course
  const periods = monthsFrom(from!, history.length, history.length + months)
  return periods.map((period, at) => {
    const month = at - history.length
    const head = `${headOf(locale, period)}:`
    if (month < 0)
      return { head, body: say(locale, 'demandAcross.openReadingKnown', { count: Math.round(history[at]!) }) }
    const { lower, middle, upper } = (moved ? course.changed : course.unchanged)[month]!
    const values = { lower, middle, upper, unchanged: course.unchanged[month]!.middle }
    return {
      head,
      body: say(locale, moved ? 'demandAcross.openReading' : 'demandAcross.openReadingNone', values),
    }
  })
}
