import { Section } from '@/components/layout/Section'
import type { BoardAnswer } from '@/lib/questions/board-answer.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { Ledger } from './Ledger'
import { LedgerTrust } from './LedgerTrust'

/** Every measure of a question in a line, and where its figures come from. */
export function MeasuresSection({
  locale,
  title,
  question,
  answer: { board, edition, rows, withheldRows },
}: {
  readonly locale: Locale
  readonly title: string
  /** In words. */
  readonly question: string
  readonly answer: BoardAnswer
}) {
  return (
    <Section title={title} lead={say(locale, 'pages.ledgerLead')}>
      {rows.length + withheldRows.length === 0 ? (
        <p>{say(locale, 'pages.noRows')}</p>
      ) : (
        <>
          <Ledger
            locale={locale}
            board={board.slug}
            caption={say(locale, 'pages.ledgerCaption', { question })}
            rows={rows}
            withheld={withheldRows}
          />
          <LedgerTrust locale={locale} rows={rows} edition={edition} />
        </>
      )}
    </Section>
  )
}
