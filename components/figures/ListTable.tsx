import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { DataTable, type Column, type TableRow } from './DataTable'

/** A table under a heading that says what it is: its name is for those who hear it, and for the box that it scrolls in. */
export function ListTable({
  locale,
  name,
  ...table
}: {
  readonly locale: Locale
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly marks?: readonly string[]
}) {
  return (
    <DataTable
      caption={name}
      hideCaption
      scrollName={say(locale, 'figure.scrollName', { name })}
      {...table}
    />
  )
}
