import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords } from '@/components/words/category-words'
import { en } from '@/lib/text/en/dictionary'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { percentWords } from './linkage-words'

const least = 100

/** Records that could be linked, by what is known of the person, join by join. */
export function ProfileSection({ locale, run }: { readonly locale: Locale; readonly run: EverybodysRun }) {
  const rows = run.profile.filter(({ linked, notLinked }) => linked + notLinked >= least)
  if (rows.length === 0) return null
  const joins = [...new Set(rows.map(({ join }) => join))]
  const groups = [...new Map(rows.map((row) => [`${row.field} ${row.category}`, row])).entries()]
  const name = say(locale, 'linkage.profileTitle')
  return (
    <Section title={name} lead={say(locale, 'linkage.profileLead')}>
      <ListTable
        locale={locale}
        name={name}
        columns={[
          { name: say(locale, 'linkage.group') },
          ...joins.map((join) => ({ name: joinWords(locale, join), number: true })),
        ]}
        rows={groups.map(([key, { field, category }]) => ({
          key,
          head: `${capitalise(breakdownWords(locale, field))}: ${categoryWords(locale, field, category)}`,
          cells: joins.map((join) => {
            const own = rows.find(
              (row) => row.join === join && row.field === field && row.category === category,
            )
            return own ? percentWords(locale, own.linked / (own.linked + own.notLinked)) : ''
          }),
        }))}
        marks={[say(locale, 'linkage.profileFew')]}
      />
    </Section>
  )
}

function joinWords(locale: Locale, name: string): string {
  const key = `join.${name}`
  return key in en.quality ? say(locale, `quality.${key}` as MessageKey) : name
}
