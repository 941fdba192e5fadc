import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import type { ParameterFault } from '@/lib/access/errors'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import type { FilterField } from './filter-field'

/** Filters of a page: a GET form that works without script. Fields with a single choice are left out. */
export function FilterForm({
  locale,
  action,
  reset = action,
  fold,
  fields,
  hidden,
  faults,
}: {
  readonly locale: Locale
  /** Address of the page. */
  readonly action: string
  /** Address without filters, where it is another. */
  readonly reset?: string
  /** What the form is called where it is folded away. */
  readonly fold: MessageKey
  readonly fields: readonly FilterField[]
  /** What else of the address is kept. */
  readonly hidden: Readonly<Record<string, string | number | undefined>>
  readonly faults: readonly ParameterFault[]
}) {
  const faultOf = (name: string) => {
    const fault = faults.find(({ parameter }) => parameter === name)
    return fault ? { error: say(locale, fault.words) } : {}
  }
  return (
    <div className="filters">
      <div className="filters__row">
        <details className="fold fold--phone" open={faults.length > 0}>
          <summary>
            <span className="fold__words">{say(locale, fold)}</span>
          </summary>
          <form className="filters__fields" method="get" action={action}>
            {Object.entries(hidden).map(
              ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
            )}
            {fields
              .filter(({ choices }) => choices.length > 1)
              .map((field) => (
                <div key={field.name} className="filters__field">
                  <Select {...field} id={`filter-${field.name}`} {...faultOf(field.name)} />
                </div>
              ))}
            <Button>{say(locale, 'pages.filterApply')}</Button>
            <a href={reset} className="link filters__reset">
              {say(locale, 'pages.filterReset')}
            </a>
          </form>
        </details>
      </div>
    </div>
  )
}
