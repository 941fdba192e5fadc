import { ListTable } from '@/components/figures/ListTable'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { Section } from '@/components/layout/Section'
import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import type { SourceRevision } from '@/lib/questions/revisions.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'

/** What the current release of a source changed of the one before it. */
export function RevisionsSection({
  locale,
  revision: { sourceName, demonstration, before, after, comparable, changed, same },
}: {
  readonly locale: Locale
  readonly revision: SourceRevision
}) {
  const name = sourceName[locale]
  return (
    <Section
      title={
        <>
          {name}
          {demonstration && (
            <>
              {' '}
              <span className="invented">{say(locale, 'figure.demonstration')}</span>
            </>
          )}
        </>
      }
      lead={say(locale, 'data.revisionOf', { before: String(before), after: String(after) })}
    >
      {!comparable ? (
        <p>{say(locale, 'data.revisionHidden')}</p>
      ) : changed.length === 0 ? (
        <p>{say(locale, 'data.revisionNone', { count: same })}</p>
      ) : (
        <>
          <ListTable
            locale={locale}
            name={name}
            columns={[
              { name: say(locale, 'figure.columnMeasure') },
              { name: say(locale, 'data.revisionDiffering'), number: true },
              { name: say(locale, 'data.revisionMost') },
              { name: say(locale, 'data.revisionBefore'), number: true },
              { name: say(locale, 'data.revisionAfter'), number: true, strong: true },
            ]}
            rows={changed.map(({ measure, periods, differing, most }) => ({
              key: measure.id,
              head: (
                <a href={`/data/dictionary/${measure.id}`} className="link">
                  {say(locale, measureMessage(measure, 'name'))}
                </a>
              ),
              cells: [
                say(locale, 'figure.countedOf', { numerator: differing, denominator: periods }),
                capitalise(sayPeriod(locale, most.period)),
                figureWords(locale, measure, most.before),
                figureWords(locale, measure, most.after),
              ],
            }))}
            marks={marksOf(
              locale,
              changed.flatMap(({ most }) => [most.before, most.after]),
            )}
          />
          {same > 0 && <p>{say(locale, 'data.revisionSame', { count: same })}</p>}
        </>
      )}
    </Section>
  )
}
