import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { AreaName } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const nation = 'england-and-wales'

/** One of the viewer's boards, or England and Wales: a GET form that works without script. */
export function ChooseArea({
  locale,
  action,
  boards,
  area,
}: {
  readonly locale: Locale
  readonly action: string
  readonly boards: readonly BoardChoice[]
  readonly area: AreaName
}) {
  if (boards.length === 0) return null
  const chosen = boards.find(({ id }) => area.kind === 'board' && id === area.id)?.slug ?? nation
  return (
    <form className="choose" method="get" action={action}>
      <Select
        id="choose-board"
        name="board"
        label={say(locale, 'quality.choose')}
        value={chosen}
        choices={[
          ...boards.map(({ slug, name }) => ({ value: slug, words: name[locale] })),
          { value: nation, words: say(locale, 'chart.nation') },
        ]}
      />
      <Button secondary>{say(locale, 'quality.apply')}</Button>
    </form>
  )
}
