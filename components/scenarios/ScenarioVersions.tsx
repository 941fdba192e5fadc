import { ListTable } from '@/components/figures/ListTable'
import type { ScenarioContent, ScenarioVersion } from '@/lib/demand/scenarios/scenario.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

const parts = [
  'name',
  'note',
  'shared',
  'inputs',
  'edition',
] as const satisfies readonly (keyof ScenarioContent)[]

/** What a scenario said when, the latest version first. */
export function ScenarioVersions({
  locale,
  versions,
}: {
  readonly locale: Locale
  readonly versions: readonly ScenarioVersion[]
}) {
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'scenarios.versionsName')}
      columns={(['Version', 'Date', 'VersionBy', 'What'] as const).map((key) => ({
        name: say(locale, `scenarios.column${key}`),
      }))}
      rows={versions.map(({ number, at, act, by, content }, i) => {
        const before = versions[i + 1]?.content
        const fields = parts
          .filter((part) => before && before[part] !== content[part])
          .map((part) => say(locale, `scenarios.field.${part}`))
        return {
          key: String(number),
          head: String(number),
          cells: [
            say(locale, dayMessage(at.toISOString().slice(0, 10))),
            by,
            // What the version before said is not for everybody to read.
            act === 'changed' && fields.length === 0
              ? say(locale, 'scenarios.act.made')
              : say(locale, `scenarios.act.${act}`, { fields: fields.join(', ') }),
          ],
        }
      })}
    />
  )
}
