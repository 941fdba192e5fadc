import { ListTable } from '@/components/figures/ListTable'
import { boardById } from '@/lib/boards/find-board'
import { measureById } from '@/lib/measures/registry'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Annotation } from '@/lib/questions/door/read-annotations'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** Known issues with what they concern, when, and whether they break series. */
export function IssuesTable({
  locale,
  name,
  issues,
}: {
  readonly locale: Locale
  readonly name: string
  readonly issues: readonly Annotation[]
}) {
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'issues.columnWhat') },
        { name: say(locale, 'issues.measure') },
        { name: say(locale, 'issues.board') },
        { name: say(locale, 'issues.columnWhen') },
        { name: say(locale, 'issues.columnBreak') },
        { name: say(locale, 'issues.columnChange') },
      ]}
      rows={issues.map((issue) => ({
        key: String(issue.id),
        head: issue.words[locale],
        cells: [
          measureOf(locale, issue),
          boardOf(locale, issue),
          whenOf(locale, issue),
          say(locale, issue.isBreak ? 'issues.breaks' : 'issues.breaksNot'),
          <a
            key="change"
            href={`/data/issues/${issue.id}`}
            className="link"
            aria-label={say(locale, 'issues.changeLabel', { words: issue.words[locale] })}
          >
            {say(locale, 'issues.change')}
          </a>,
        ],
      }))}
    />
  )
}

function measureOf(locale: Locale, { measure }: Pick<Annotation, 'measure'>): string {
  const known = measure === null ? undefined : measureById(measure)
  return say(locale, known ? measureMessage(known, 'name') : message('issues.everyMeasure'))
}

function boardOf(locale: Locale, { boardId }: Pick<Annotation, 'boardId'>): string {
  const board = boardId === null ? undefined : boardById(boardId)
  return board ? board.name[locale] : say(locale, 'issues.everyBoard')
}

function whenOf(locale: Locale, { from, to }: Pick<Annotation, 'from' | 'to'>): string {
  if (to === null) return say(locale, 'issues.since', { from: dayMessage(from) })
  if (from === to) return say(locale, dayMessage(from))
  return say(locale, 'data.sourceRangeText', { from: dayMessage(from), to: dayMessage(to) })
}
