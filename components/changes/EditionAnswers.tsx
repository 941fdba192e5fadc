import { ListTable } from '@/components/figures/ListTable'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** The answer at each release at which it was shown. */
export function EditionAnswers({
  locale,
  path,
  answers,
}: {
  readonly locale: Locale
  readonly path: string
  readonly answers: readonly {
    readonly id: number
    readonly madeAt: Date | null
    readonly answer: Message | null
  }[]
}) {
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'changes.historyName')}
      columns={[
        { name: say(locale, 'changes.columnEdition') },
        { name: say(locale, 'changes.columnAnswer') },
      ]}
      rows={answers.map(({ id, madeAt, answer }) => ({
        key: String(id),
        head: madeAt ? (
          <a className="link" href={`${path}?edition=${id}`}>
            {say(locale, 'changes.editionOf', {
              number: String(id),
              date: dayMessage(madeAt.toISOString().slice(0, 10)),
            })}
          </a>
        ) : (
          String(id)
        ),
        cells: [answer ? say(locale, answer) : say(locale, 'changes.historyGone')],
      }))}
    />
  )
}
