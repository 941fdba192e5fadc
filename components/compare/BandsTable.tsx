import { DataTable } from '@/components/figures/DataTable'
import { numberWords } from '@/components/words/number-words'
import { valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Compare } from '@/lib/questions/compare.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Unnamed boards by number of cases: a line for several of them, never for one. */
export function BandsTable({
  locale,
  number,
  page: { measure, bands },
}: {
  readonly locale: Locale
  readonly number: string
  readonly page: Pick<Compare, 'measure' | 'bands'>
}) {
  const name = say(locale, 'compare.tableBands', { name: measureMessage(measure, 'name') })
  const value = (of: number) => valueWords(locale, { ...measure, decimals: 0 }, of)
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'compare.columnBand') },
        { name: say(locale, 'compare.columnBoards'), number: true },
        { name: say(locale, 'compare.columnLowest'), number: true },
        { name: say(locale, 'compare.columnMiddle'), number: true, strong: true },
        { name: say(locale, 'compare.columnHighest'), number: true },
      ]}
      rows={bands.map(({ cases, boards, lowest, middle, highest }) => ({
        key: `${cases.from} ${cases.to}`,
        head: say(locale, 'compare.bandOf', cases),
        cells: [numberWords(locale, boards), value(lowest), value(middle), value(highest)],
      }))}
    />
  )
}
