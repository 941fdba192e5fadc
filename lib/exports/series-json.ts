import type { z } from 'zod'
import type { SeriesAnswer } from '@/lib/questions/measure-series'
import { withheldWords } from '@/lib/agreements/withheld-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { contactFor } from '@/lib/settings/contacts'
import { targetDirection } from '@/lib/settings/target-measures'
import { targetOn } from '@/lib/settings/targets'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { printPeriod } from '@/lib/time/print-period'
import { endOfPeriod } from '@/lib/time/step-period'
import { seriesAnswerSchema, type pointSchema, type seriesSchema } from './api-schemas'
import { boardJson } from './board-json'
import { curveJson } from './curve-json'
import { figureJson } from './figure-json'
import { measureJson } from './measure-json'
import { splitJson } from './split-json'

/** An answer for programs: the figures as the page has them, the reading in the words of one language. */
export function seriesJson(
  locale: Locale,
  { page, series }: SeriesAnswer,
): z.infer<typeof seriesAnswerSchema> {
  return seriesAnswerSchema.parse({
    board: boardJson(page.board),
    measure: measureJson(page.measure),
    edition: {
      ...page.edition,
      madeAt: page.edition.madeAt.toISOString(),
      closed: page.edition.closed.map(({ id }) => id),
    },
    withheld: page.withheld && say(locale, withheldWords(page.board.name, page.withheld)),
    contact: contactOf(page),
    series: series.map((one) => oneSeriesJson(locale, one)),
    curve: page.curve && curveJson(locale, page.curve),
    cohort: page.cohort && {
      ...curveJson(locale, page.cohort.curve),
      resolved: page.cohort.resolved,
    },
    pace: page.pace && oneSeriesJson(locale, page.pace),
    split: page.split && splitJson(locale, page.split),
  })
}

function contactOf({ contacts, measure }: SeriesAnswer['page']) {
  const found = contactFor(contacts ?? [], measure.ask)
  return found && { role: found.role, email: found.email, phone: found.phone }
}

/** One series for programs. */
export function oneSeriesJson(locale: Locale, series: MeasureSeries): z.infer<typeof seriesSchema> {
  const { area, breakdown, category, provenance, signal } = series
  return {
    area: { code: area.code, kind: area.kind, name: area.name },
    breakdown,
    category,
    source: provenance.source,
    release: provenance.releaseId,
    dataTo: provenance.dataTo.toISOString().slice(0, 10),
    historic: provenance.historic,
    linkage: provenance.linkage && [...provenance.linkage],
    knownIssues: series.annotations.map(({ from, to, isBreak, words }) => ({
      from,
      to,
      break: isBreak,
      words,
    })),
    targets: series.targets.map(({ value, from, before, reason }) => ({
      ...{ value, from, before, reason },
      direction: targetDirection(series.measure),
    })),
    signal,
    reading: [...series.sentences, ...series.notes].map((sentence) => say(locale, sentence)),
    points: series.points.map((_, i) => point(series, i)),
  }
}

function point({ points, reading, charted, targets }: MeasureSeries, i: number): z.infer<typeof pointSchema> {
  const { period, figure } = points[i]!
  const limits = charted === 'figures' ? reading?.points[i] : undefined
  return {
    period: printPeriod(period),
    from: period.start,
    to: endOfPeriod(period),
    ...figureJson(figure),
    mean: limits?.mean ?? null,
    lowerLimit: limits?.lower ?? null,
    upperLimit: limits?.upper ?? null,
    target: targetOn(targets, period.start)?.value ?? null,
  }
}
