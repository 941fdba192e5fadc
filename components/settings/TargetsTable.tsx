import { ListTable } from '@/components/figures/ListTable'
import { measureAddress } from '@/components/words/measure-address'
import { measureMessage } from '@/lib/measures/measure-message'
import { fromMessage } from '@/lib/settings/from-message'
import { settingForm } from '@/lib/settings/posted-setting'
import type { Setting } from '@/lib/settings/setting.types'
import { targetMeasures } from '@/lib/settings/target-measures'
import { targetNow, targetsOf } from '@/lib/settings/targets'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { ChangeLink } from './ChangeLink'
import { targetWords } from './setting-words'

/** The measures for which a board has ever set a target, with what holds now. */
export function TargetsTable({
  locale,
  board,
  settings,
  today,
  reads,
  changes,
}: {
  readonly locale: Locale
  /** Its name in addresses. */
  readonly board: string
  readonly settings: readonly Setting[]
  readonly today: string
  /** Whether the viewer may read the measures' pages. */
  readonly reads: boolean
  readonly changes: boolean
}) {
  const set = targetMeasures.filter(({ id }) =>
    settings.some((one) => one.kind === 'target' && one.key === id),
  )
  if (set.length === 0) return <p>{say(locale, 'settings.targetsNone')}</p>
  const name = say(locale, 'settings.targetsTable')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'settings.columnMeasure') },
        { name: say(locale, 'settings.columnTarget') },
        { name: say(locale, 'settings.columnFrom') },
        { name: say(locale, 'settings.columnReason') },
        ...(changes ? [{ name: say(locale, 'settings.change') }] : []),
      ]}
      rows={set.map((measure) => {
        const words = say(locale, measureMessage(measure, 'name'))
        const now = targetNow(targetsOf(settings, measure.id), today)
        return {
          key: measure.id,
          head: reads ? (
            <a href={measureAddress(board, measure.id)} className="link">
              {words}
            </a>
          ) : (
            words
          ),
          cells: [
            now ? targetWords(locale, measure.id, now.value) : say(locale, 'settings.targetNone'),
            now ? say(locale, fromMessage(now.from)) : '',
            now?.reason ?? '',
            ...(changes
              ? [
                  <ChangeLink
                    key="change"
                    locale={locale}
                    href={settingForm(board, 'target', measure.id)}
                    what={words}
                    isSet
                  />,
                ]
              : []),
          ],
        }
      })}
    />
  )
}
