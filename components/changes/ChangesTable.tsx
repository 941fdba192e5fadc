import { ListTable } from '@/components/figures/ListTable'
import { capitalise } from '@/components/words/capitalise'
import type { ChangeRow } from '@/lib/policies/changes-page.types'
import { monthMessage } from '@/lib/policies/month-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The register of changes. */
export function ChangesTable({
  locale,
  board,
  changes,
}: {
  readonly locale: Locale
  readonly board: { readonly slug: string; readonly name: { readonly en: string; readonly cy: string } }
  readonly changes: readonly ChangeRow[]
}) {
  const columns = ['Change', 'Where', 'From', 'Expects', 'Owner'] as const
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'changes.tableName')}
      columns={columns.map((key) => ({ name: say(locale, `changes.column${key}`) }))}
      rows={changes.map(({ id, boardId, demonstration, versions: [{ content }], expects }) => ({
        key: String(id),
        head: (
          <>
            <a className="link" href={`/boards/${board.slug}/changes/${id}`}>
              {content.name}
            </a>
            {demonstration && (
              <>
                {' '}
                <span className="invented">{say(locale, 'changes.invented')}</span>
              </>
            )}
          </>
        ),
        cells: [
          boardId === null ? say(locale, 'changes.national') : board.name[locale],
          capitalise(say(locale, monthMessage(content.from))),
          capitalise(say(locale, expects)),
          content.owner,
        ],
      }))}
    />
  )
}
