import { ListTable } from '@/components/figures/ListTable'
import { boardById } from '@/lib/boards/find-board'
import type { BoardComparison } from '@/lib/policies/compare-with-boards'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** The board beside others since a change, in words, with the mix of boards by name. */
export function Compared({
  locale,
  comparison,
}: {
  readonly locale: Locale
  readonly comparison: BoardComparison
}) {
  if (comparison.kind === 'refused') return <p>{say(locale, comparison.words)}</p>
  const { boards, differenceWords, syntheticWords, mix } = comparison
  return (
    <>
      <p>{say(locale, 'changes.comparedLead', { boards })}</p>
      <h3 className="changes__subtitle">{say(locale, 'changes.differenceTitle')}</h3>
      <p>{differenceWords.map((words) => say(locale, words)).join(' ')}</p>
      <h3 className="changes__subtitle">{say(locale, 'changes.syntheticTitle')}</h3>
      <p>{syntheticWords.map((words) => say(locale, words)).join(' ')}</p>
      <details className="fold">
        <summary>{say(locale, 'changes.mixTitle')}</summary>
        <ListTable
          locale={locale}
          name={say(locale, 'changes.mixName')}
          columns={[
            { name: say(locale, 'changes.columnBoard') },
            { name: say(locale, 'changes.columnWeight'), number: true },
          ]}
          rows={mix.map(({ areaId, weight }) => ({
            key: String(areaId),
            head: boardById(areaId)?.name[locale] ?? '',
            cells: [say(locale, message('values.percent0', { value: Math.round(100 * weight) }))],
          }))}
        />
      </details>
    </>
  )
}
