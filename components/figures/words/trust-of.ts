import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import { valueMessage } from '@/lib/measures/value-message'
import type { Figure, Join, LinkGrade, Provenance } from '@/lib/questions/answer'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage, periodMessage } from '@/lib/text/say-period'
import { endOfPeriod } from '@/lib/time/step-period'

/** One fact of the trust line. */
export type Trust = { readonly name: string; readonly words: string; readonly invented?: boolean }

export const statusKeys: Record<Provenance['source']['status'], MessageKey> = {
  official: 'figure.statusOfficial',
  'management-information': 'figure.statusManagement',
  'linked-experimental': 'figure.statusExperimental',
}

export const gradeKeys: Record<LinkGrade, MessageKey> = {
  high: 'figure.gradeHigh',
  medium: 'figure.gradeMedium',
  low: 'figure.gradeLow',
}

export const joinKeys: Record<Join, MessageKey> = {
  'police-cps': 'figure.joinPoliceCps',
  'cps-court': 'figure.joinCpsCourt',
}

/**
 * Data date, what was counted, source, status, edition, what is hidden or missing.
 * @param of what is on show, where it is not the points of the series: the figures, and how many they rest on
 */
export function trustOf(
  locale: Locale,
  series: MeasureSeries,
  currentEdition: boolean,
  of: { readonly shown?: readonly Figure[] | undefined; readonly counted?: Message | null | undefined } = {},
): readonly Trust[] {
  const { measure, points, latest, provenance } = series
  const { source } = provenance
  const last = latest === null ? points.at(-1) : points[latest]
  const shown = of.shown ?? points.map(({ figure }) => figure)
  const hidden = shown.filter(({ kind }) => kind === 'suppressed').length
  const missing = shown.filter(({ kind }) => kind === 'unavailable').length
  const day = last ? endOfPeriod(last.period) : isoDay(provenance.dataTo)
  const figure = last?.figure
  const counted =
    of.counted === undefined
      ? figure && last && countedOf(measure, figure, periodMessage(last.period))
      : of.counted
  return [
    fact('figure.dataTo', dayMessage(day)),
    ...(counted ? [fact('figure.counted', counted)] : []),
    {
      ...fact('figure.source', 'figure.sourceText', {
        name: bothNames(source.name),
        publisher: source.publisher,
      }),
      invented: source.demonstration,
    },
    ...linkageFacts(),
    fact('figure.status', statusKeys[source.status]),
    fact('figure.access', source.access === 'open' ? 'figure.accessOpen' : 'figure.accessRestricted'),
    fact('figure.edition', currentEdition ? 'figure.editionText' : 'figure.editionOld', {
      number: String(provenance.editionId),
      date: dayMessage(isoDay(provenance.editionMadeAt)),
    }),
    hidden === 0
      ? fact('figure.hidden', 'figure.hiddenNothing')
      : fact('figure.hidden', 'figure.hiddenSome', { count: hidden }),
    ...(missing > 0 ? [fact('figure.gaps', 'figure.gapsSome', { count: missing })] : []),
  ]

  /** Of linked records: the share linked at each join with its grade; that none is needed says something, too. */
  function linkageFacts(): Trust[] {
    if (source.kind !== 'linked') return []
    const { linkage } = provenance
    if (!linkage) return [fact('figure.linked', 'figure.linkedNot')]
    return linkage.map(({ join, linked, of, grade }) =>
      fact('figure.linked', 'figure.linkedOf', {
        share: valueMessage({ unit: 'percent', decimals: 0 }, (100 * linked) / of),
        grade: message(gradeKeys[grade]),
        join: message(joinKeys[join]),
      }),
    )
  }

  function fact(
    name: MessageKey,
    what: MessageKey | ReturnType<typeof dayMessage>,
    values?: Parameters<typeof say>[2],
  ) {
    return {
      name: say(locale, name),
      words: typeof what === 'string' ? say(locale, what, values) : say(locale, what),
    }
  }
}

/** How many a figure of a period rests on; null where it does not tell. */
export function countedOf(measure: MeasureDefinition, figure: Figure, period: Message): Message | null {
  if (figure.kind !== 'value') return null
  const { numerator, denominator, spread } = figure
  if (numerator !== null && denominator !== null) {
    const counted = measureMessage(measure, 'denominator')
    return message('figure.howMany', { numerator, denominator, counted, period })
  }
  return spread && message('figure.spreadCases', { count: spread.cases, period })
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10)
