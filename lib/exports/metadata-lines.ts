import { measureMessage, type MeasureWord } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { fromMessage } from '@/lib/settings/from-message'
import { targetDirection } from '@/lib/settings/target-measures'
import type { Target } from '@/lib/settings/targets'
import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

const statusKeys = {
  official: 'exports.statusOfficial',
  'management-information': 'exports.statusManagement',
  'linked-experimental': 'exports.statusLinked',
} as const
const unitKeys = {
  percent: 'exports.unitPercent',
  days: 'exports.unitDays',
  hours: 'exports.unitHours',
  count: 'exports.unitCount',
} as const

/** What a file says before its figures, line by line: without it a number is not given away. */
export function metadataLines(locale: Locale, series: MeasureSeries): readonly (readonly [string, string])[] {
  const { measure, area, provenance } = series
  const { source } = provenance
  const words = (word: MeasureWord) => say(locale, measureMessage(measure, word))
  const title = say(locale, 'exports.titleWords', { measure: words('name'), area: area.name[locale] })
  const day = (date: Date) => dayMessage(date.toISOString().slice(0, 10))
  const markings = [
    ...(source.demonstration ? [say(locale, 'exports.invented')] : []),
    ...(provenance.historic ? [say(locale, 'exports.historic')] : []),
  ]
  return [
    [say(locale, 'exports.service'), ''],
    ...markings.map((marking) => [say(locale, 'exports.markings'), marking] as const),
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
    [
      say(locale, 'exports.source'),
      say(locale, 'exports.sourceWords', { name: source.name[locale], publisher: source.publisher }),
    ],
    ...(source.licence ? [[say(locale, 'exports.licence'), source.licence] as const] : []),
    [say(locale, 'exports.status'), say(locale, statusKeys[source.status])],
    [
      say(locale, 'exports.edition'),
      say(locale, 'exports.editionWords', {
        id: String(provenance.editionId),
        date: day(provenance.editionMadeAt),
        release: String(provenance.releaseId),
      }),
    ],
    [say(locale, 'exports.dataTo'), say(locale, day(provenance.dataTo))],
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
