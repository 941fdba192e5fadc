import { ListTable } from '@/components/figures/ListTable'
import { DataPage } from '@/components/layout/DataPage'
import { boardsWithSettings } from '@/lib/settings/require-settings'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { settingsInShort } from '@/lib/settings/settings-in-short'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** The boards whose settings the viewer may read, with how much each has set. */
export default asPage(async function BoardsPage() {
  const viewer = await currentViewer()
  const [locale, short] = await Promise.all([pageLocale(), settingsInShort(viewer)])
  const compare = new Intl.Collator(locale).compare
  const name = say(locale, 'settings.listTitle')
  const readable = [...boardsWithSettings(viewer)].sort((a, b) => compare(a.name[locale], b.name[locale]))
  return (
    <DataPage locale={locale} title={say(locale, 'settings.title')} lead={say(locale, 'settings.lead')}>
      {readable.length === 0 ? (
        <p>{say(locale, 'settings.notThere')}</p>
      ) : (
        <ListTable
          locale={locale}
          name={name}
          columns={[
            { name: say(locale, 'settings.columnBoard') },
            { name: say(locale, 'settings.columnTargets'), number: true },
            { name: say(locale, 'settings.columnContacts'), number: true },
            { name: say(locale, 'settings.columnLanguage') },
          ]}
          rows={readable.map((board) => {
            const own = short.get(board.id)
            return {
              key: board.slug,
              head: (
                <a href={`/admin/boards/${board.slug}`} className="link">
                  {board.name[locale]}
                </a>
              ),
              cells: [
                own?.targets ?? 0,
                own?.contacts ?? 0,
                own?.language
                  ? say(locale, `settings.language.${own.language}`)
                  : say(locale, 'settings.languageNone'),
              ],
            }
          })}
        />
      )}
    </DataPage>
  )
})
