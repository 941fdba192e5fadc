import { ListTable } from '@/components/figures/ListTable'
import { Section } from '@/components/layout/Section'
import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords } from '@/components/words/category-words'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { percentWords, roughly } from './linkage-words'

/** Fewer say nothing certain of a group, and might say something of a person. */
const least = 100

/** Whether links of a group are found less often than those of others. */
export function GroupsSection({ locale, run }: { readonly locale: Locale; readonly run: EverybodysRun }) {
  const groups = (run.accuracy?.byGroup ?? []).filter(({ pairs }) => pairs >= least)
  if (groups.length === 0) return null
  const name = say(locale, 'linkage.groupsTitle')
  return (
    <Section title={name} lead={say(locale, 'linkage.groupsLead')}>
      <ListTable
        locale={locale}
        name={name}
        columns={[
          { name: say(locale, 'linkage.group') },
          { name: say(locale, 'linkage.groupRecall'), number: true, strong: true },
          { name: say(locale, 'linkage.groupPairs'), number: true },
        ]}
        rows={groups.map(({ field, category, pairs, recall }) => ({
          key: `${field} ${category}`,
          head:
            field === 'board'
              ? say(locale, 'linkage.column.board')
              : `${capitalise(breakdownWords(locale, field))}: ${categoryWords(locale, field, category)}`,
          cells: [
            percentWords(locale, recall),
            say(locale, 'linkage.groupPairsWords', { count: roughly(locale, pairs) }),
          ],
        }))}
        marks={[say(locale, 'linkage.groupFew')]}
      />
    </Section>
  )
}
