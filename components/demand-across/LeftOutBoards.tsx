import { Section } from '@/components/layout/Section'
import { ListTable } from '@/components/figures/ListTable'
import type { LeftOut } from '@/lib/demand/across/across.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Boards that are not in the figures, each with the reason. */
export function LeftOutBoards({
  locale,
  boards,
}: {
  readonly locale: Locale
  readonly boards: readonly LeftOut[]
}) {
  if (boards.length === 0) return null
  const name = say(locale, 'demandAcross.leftTitle')
  return (
    <Section title={name}>
      <ListTable
        locale={locale}
        name={name}
        columns={[
          { name: say(locale, 'demandAcross.columnBoard') },
          { name: say(locale, 'demandAcross.columnWhy') },
        ]}
        rows={boards.map(({ board, why }) => ({
          key: board.slug,
          head: board.name[locale],
          cells: [say(locale, why)],
        }))}
      />
    </Section>
  )
}
