import { capitalise } from '@/components/words/capitalise'
import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { DataTable } from './DataTable'

/** Of every 100, by the days that people ask for. */
export function CurveTable({
  locale,
  number,
  name,
  curve,
}: {
  readonly locale: Locale
  readonly number: string
  readonly name: string
  readonly curve: Curve
}) {
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'figure.columnByDay') },
        ...curve.exits.map((exit) => ({
          name: capitalise(say(locale, `flows.${exit}` as MessageKey)),
          number: true,
        })),
        { name: say(locale, 'figure.columnOpen'), number: true },
      ]}
      rows={curve.marks.map(({ day, ended, open }) => ({
        key: String(day),
        head: day,
        cells: [...ended, open],
      }))}
    />
  )
}
