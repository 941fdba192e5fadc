import { letterOf } from '@/components/charts/models/issue-marks'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { endOfPeriod } from '@/lib/time/step-period'

type Issue = MeasureSeries['annotations'][number]

/** The known issues that a chart marks, each with the letter of its mark. */
export function issueNotes(locale: Locale, { annotations }: MeasureSeries): readonly string[] {
  return annotations.map((issue, i) => `${letterOf(i)}. ${issueWords(locale, issue)}`)
}

function issueWords(locale: Locale, { from, to, isBreak, words }: Issue): string {
  const month = (day: string) => periodMessage({ granularity: 'month', start: `${day.slice(0, 7)}-01` })
  const values = { from: month(from), to: to === null ? '' : month(to), words: bothNames(words) }
  const told =
    to === null
      ? say(locale, 'figure.knownIssueSince', values)
      : say(
          locale,
          from.slice(0, 7) === to.slice(0, 7) ? 'figure.knownIssueDay' : 'figure.knownIssue',
          values,
        )
  const sentence = /[.!?]$/.test(told) ? told : `${told}.`
  return isBreak ? `${sentence} ${say(locale, 'figure.knownBreak')}` : sentence
}

/** The known issues of one period, in words; empty where there is none. */
export function issuesAt(
  locale: Locale,
  { annotations }: MeasureSeries,
  period: MeasureSeries['points'][number]['period'],
): string {
  return annotations
    .filter(({ from, to }) => from <= endOfPeriod(period) && (to === null || to >= period.start))
    .map(({ words }) => words[locale])
    .join('; ')
}
