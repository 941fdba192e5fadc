import { ListTable } from '@/components/figures/ListTable'
import { askedOfInputs } from '@/lib/demand/scenarios/asked-of-inputs'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import type { SavedScenario } from '@/lib/demand/scenarios/scenario.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { InputsList } from './InputsList'

/** The saved scenarios of a board, each with a box by which it is picked for a comparison where there are two. */
export function ScenariosTable({
  locale,
  board,
  scenarios,
  current,
}: {
  readonly locale: Locale
  readonly board: string
  readonly scenarios: readonly SavedScenario[]
  /** Number of the latest edition. */
  readonly current: number
}) {
  const picks = scenarios.length > 1
  const columns = ['Name', 'Inputs', 'By', 'When', 'Edition', 'Who'] as const
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'scenarios.tableName')}
      columns={columns.map((key) => ({ name: say(locale, `scenarios.column${key}`) }))}
      rows={scenarios.map(({ id, mine, maker, versions: [{ at, content }] }) => ({
        key: id,
        head: (
          <div className="scenario__name">
            {picks && <Pick id={id} words={say(locale, 'scenarios.pick', { name: content.name })} />}
            <a className="link" href={`${scenariosPath(board)}/${id}`}>
              {content.name}
            </a>
          </div>
        ),
        cells: [
          <InputsList
            key="inputs"
            locale={locale}
            asked={askedOfInputs(content.inputs)}
            first={content.first}
          />,
          mine ? say(locale, 'scenarios.you') : maker,
          say(locale, dayMessage(at.toISOString().slice(0, 10))),
          say(locale, content.edition === current ? 'scenarios.editionNow' : 'scenarios.editionOf', {
            edition: String(content.edition),
          }),
          say(locale, `scenarios.who.${content.shared ? 'board' : 'own'}`),
        ],
      }))}
    />
  )
}

function Pick({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small scenario__pick">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" id={`pick-${id}`} name="pick" type="checkbox" value={id} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`pick-${id}`}>
          <span className="govuk-visually-hidden">{words}</span>
        </label>
      </div>
    </div>
  )
}
