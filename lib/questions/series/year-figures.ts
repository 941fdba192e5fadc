import type { Message } from '@/lib/text/message'
import type { Figure } from '../answer'
import type { PinnedSource } from '../door/edition-contents'
import { yearAgoOf } from '../in-words/figure-message'
import type { MeasureSeries } from '../measure-series.types'
import { coverageOf } from './coverage'
import { figureInSpan } from './figure-in-span'
import type { SeriesCells } from './group-cells'
import { lastYear, spanMessage, yearBefore } from './span'

/** A measure over a year of whole quarters and the year before: what its page says of all categories together. */
export type YearFigures = {
  readonly year: Figure
  readonly before: Figure | null
  /** Null of a published table, whose last period stands for the year. */
  readonly period: Message | null
}

/**
 * @param groups what was read of the measure in the release of the series
 * @param to YYYY-MM, last month wanted
 */
export function yearFigures(
  series: MeasureSeries,
  { source, periodTo }: Pick<PinnedSource, 'source' | 'periodTo'>,
  groups: readonly SeriesCells[],
  to: string | undefined,
): YearFigures {
  const { measure, breakdown, category, latest, points } = series
  const none: Figure = { kind: 'suppressed' }
  if (source.kind === 'published')
    return {
      year: latest === null ? none : points[latest]!.figure,
      before: yearAgoOf(series),
      period: null,
    }
  const coverage = coverageOf(groups.find((group) => group.breakdown === 'all')?.cells ?? [], periodTo)
  const span = coverage && lastYear(coverage, to)
  const cells =
    groups.find((group) => group.breakdown === breakdown && group.category === category)?.cells ?? []
  const inSpan = (months: typeof span) =>
    months && coverage ? figureInSpan(measure, cells, months, coverage) : null
  const year = inSpan(span)
  return {
    year: year?.figure ?? none,
    before: inSpan(span && coverage && yearBefore(span, coverage))?.figure ?? null,
    period: year && spanMessage(year.span),
  }
}
