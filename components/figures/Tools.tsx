import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { Tool } from './Tool'

/** Table, Download and What this means: disclosures that work without script. */
export function Tools({
  locale,
  table,
  download,
  meaning,
}: {
  readonly locale: Locale
  readonly table: ReactNode
  readonly download?: ReactNode
  readonly meaning?: ReactNode
}) {
  return (
    <div className="tools">
      <Tool name={say(locale, 'figure.table')}>{table}</Tool>
      {download && <Tool name={say(locale, 'figure.download')}>{download}</Tool>}
      {meaning && <Tool name={say(locale, 'figure.meaning')}>{meaning}</Tool>}
    </div>
  )
}
