import { ListTable } from '@/components/figures/ListTable'
import type { Setting } from '@/lib/settings/setting.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { setWords, whatWords } from './setting-words'

/** Everything that a board has ever set, the newest first. */
export function SettingsHistory({
  locale,
  settings,
  named,
}: {
  readonly locale: Locale
  readonly settings: readonly Setting[]
  /** Whether the viewer is told who set it. */
  readonly named: boolean
}) {
  if (settings.length === 0) return <p>{say(locale, 'settings.historyNone')}</p>
  const name = say(locale, 'settings.historyTable')
  const by = ({ by: label, demonstration }: Setting) =>
    label === null && demonstration
      ? say(locale, 'settings.bySystem')
      : named && label !== null
        ? label
        : say(locale, 'settings.byUnknown')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'settings.columnWhen') },
        { name: say(locale, 'settings.columnWhat') },
        { name: say(locale, 'settings.columnSet') },
        { name: say(locale, 'settings.columnBy') },
      ]}
      rows={settings.map((setting) => ({
        key: String(setting.id),
        head: say(locale, dayMessage(setting.madeAt.toISOString().slice(0, 10))),
        cells: [whatWords(locale, setting), setWords(locale, setting), by(setting)],
      }))}
    />
  )
}
