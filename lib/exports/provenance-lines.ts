import type { Provenance } from '@/lib/questions/answer'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

const statusKeys = {
  official: 'exports.statusOfficial',
  'management-information': 'exports.statusManagement',
  'linked-experimental': 'exports.statusLinked',
} as const

/** What a file says that is to be seen first: that its figures are invented, or of long ago. */
export function markingLines(
  locale: Locale,
  { source, historic }: Provenance,
): readonly (readonly [string, string])[] {
  return [
    ...(source.demonstration ? [say(locale, 'exports.invented')] : []),
    ...(historic ? [say(locale, 'exports.historic')] : []),
  ].map((marking) => [say(locale, 'exports.markings'), marking] as const)
}

/** Where the figures of a file come from: source, licence, status, edition, last day. */
export function provenanceLines(
  locale: Locale,
  provenance: Provenance,
): readonly (readonly [string, string])[] {
  const { source } = provenance
  const day = (date: Date) => dayMessage(date.toISOString().slice(0, 10))
  return [
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
  ]
}
