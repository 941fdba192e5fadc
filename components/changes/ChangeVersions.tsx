import { ListTable } from '@/components/figures/ListTable'
import type { ChangeContent, ChangeVersion } from '@/lib/policies/change.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

const parts = [
  'name',
  'what',
  'from',
  'full',
  'hypothesis',
  'measure',
  'direction',
  'owner',
  'concurrent',
] as const satisfies readonly (keyof ChangeContent)[]

/** What the register said of a change, the latest version first. */
export function ChangeVersions({
  locale,
  versions,
}: {
  readonly locale: Locale
  readonly versions: readonly ChangeVersion[]
}) {
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'changes.versionsName')}
      columns={(['Version', 'When', 'Who', 'What'] as const).map((key) => ({
        name: say(locale, `changes.column${key}`),
      }))}
      rows={versions.map(({ number, at, act, by, content }, i) => {
        const before = versions[i + 1]?.content
        const fields = parts
          .filter((part) => before && before[part] !== content[part])
          .map((part) => say(locale, `changes.field.${part}`))
        return {
          key: String(number),
          head: String(number),
          cells: [
            say(locale, dayMessage(at.toISOString().slice(0, 10))),
            by ?? say(locale, 'changes.byDemonstration'),
            say(locale, `changes.act.${act}`, { fields: fields.join(', ') }),
          ],
        }
      })}
    />
  )
}
