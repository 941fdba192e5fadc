import { Section } from '@/components/layout/Section'
import { measureAddress } from '@/components/words/measure-address'
import { categoryMessage } from '@/lib/measures/category-message'
import { measureMessage } from '@/lib/measures/measure-message'
import type { findMeasures, NamedCategory } from '@/lib/measures/search/find-measures'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What was found: each with the question that it answers, leading to the board's figure or to what is known of it. */
export function FoundFigures({
  locale,
  text,
  board,
  results: { found, named },
}: {
  readonly locale: Locale
  readonly text: string
  /** Whose figures are shown; null leads to the data dictionary. */
  readonly board: BoardChoice | null
  readonly results: ReturnType<typeof findMeasures>
}) {
  if (found.length === 0)
    return (
      <Section title={say(locale, 'find.none', { text })}>
        <p>{say(locale, 'find.noneWhat')}</p>
      </Section>
    )
  return (
    <Section
      title={say(locale, 'find.found', { count: found.length, text })}
      {...(board ? { lead: say(locale, 'find.board', { board: board.name[locale] }) } : {})}
    >
      {named && (
        <p>{say(locale, 'find.crime', { crime: categoryMessage(named.breakdown, named.category) })}</p>
      )}
      <ul className="contents">
        {found.map(({ measure, of }) => (
          <li key={measure.id}>
            <a
              href={
                board
                  ? measureAddress(board.slug, measure.id, filtersOf(of))
                  : `/data/dictionary/${measure.id}`
              }
              className="link"
            >
              {of
                ? say(locale, 'find.withCrime', {
                    name: measureMessage(measure, 'name'),
                    crime: categoryMessage(of.breakdown, of.category),
                  })
                : say(locale, measureMessage(measure, 'name'))}
            </a>
            <p>{say(locale, measureMessage(measure, 'question'))}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const filtersOf = (of: NamedCategory | null) =>
  of === null
    ? {}
    : of.breakdown === 'crime-type'
      ? { crime: of.category }
      : { by: of.breakdown, category: of.category }
