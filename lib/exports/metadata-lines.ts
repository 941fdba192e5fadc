import { measureMessage, type MeasureWord } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { fromMessage } from '@/lib/settings/from-message'
import { targetDirection } from '@/lib/settings/target-measures'
import type { Target } from '@/lib/settings/targets'
import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { markingLines, provenanceLines } from './provenance-lines'

const unitKeys = {
  percent: 'exports.unitPercent',
  days: 'exports.unitDays',
  hours: 'exports.unitHours',
  count: 'exports.unitCount',
} as const

/** What a file says before its figures, line by line: without it a number is not given away. */
export function metadataLines(locale: Locale, series: MeasureSeries): readonly (readonly [string, string])[] {
  const { measure, area, provenance } = series
  const words = (word: MeasureWord) => say(locale, measureMessage(measure, word))
  const title = say(locale, 'exports.titleWords', { measure: words('name'), area: area.name[locale] })
  return [
    [say(locale, 'exports.service'), ''],
    ...markingLines(locale, provenance),
    [say(locale, 'exports.title'), title],
    [say(locale, 'exports.measure'), measure.id],
    [say(locale, 'exports.unit'), say(locale, unitKeys[measure.unit])],
    [say(locale, 'exports.basis'), words('counts')],
    [say(locale, 'exports.definition'), words('definition')],
    ...(measure.kind === 'rate'
      ? ([
          [say(locale, 'exports.numerator'), words('numerator')],
          [say(locale, 'exports.denominator'), words('denominator')],
        ] as const)
      : []),
    [say(locale, 'exports.caveats'), words('caveats')],
    ...provenanceLines(locale, provenance),
    ...series.targets.map(
      (target) => [say(locale, 'settings.remarkTitle'), targetLine(locale, measure, target)] as const,
    ),
    [
      say(locale, 'exports.reading'),
      [...series.sentences, ...series.notes].map((sentence) => say(locale, sentence)).join(' '),
    ],
    [say(locale, 'exports.markers'), say(locale, 'exports.markersWords')],
  ]
}

function targetLine(locale: Locale, measure: MeasureDefinition, { value, from, reason }: Target): string {
  const key = targetDirection(measure) === 'at-most' ? 'settings.fileAtMost' : 'settings.fileAtLeast'
  const words = say(locale, key, { value: valueMessage(measure, value), from: fromMessage(from) })
  return `${words}. ${reason}`
}
