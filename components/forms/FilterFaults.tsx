import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import type { ParameterFault } from '@/lib/access/errors'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Filters of an address that could not be used; the page shows the figures for everything else. */
export function FilterFaults({
  locale,
  faults,
  fields,
}: {
  readonly locale: Locale
  readonly faults: readonly ParameterFault[]
  /** Names of those that have a field on the page. */
  readonly fields: readonly string[]
}) {
  if (faults.length === 0) return null
  return (
    <ErrorSummary
      title={say(locale, 'pages.filterFault')}
      faults={faults.map(({ parameter, words }) => ({
        key: parameter,
        words: say(locale, words),
        href: fields.includes(parameter) ? `#filter-${parameter}` : null,
      }))}
      note={say(locale, 'pages.filterFaultRest')}
    />
  )
}
