import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Select, type Choice } from '@/components/govuk/Select'
import { regionWords } from '@/components/words/region-words'
import type { ParameterFault } from '@/lib/access/errors'
import { regions } from '@/lib/boards/board'
import { acrossLevers, regionName, type AcrossQuestion } from '@/lib/demand/across/read-across'
import { mostAfterAcross } from '@/lib/demand/across/limits'
import { leverName, mostPhase } from '@/lib/demand/page/read-scenario'
import { languageTag, type Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { acrossWords } from './across-words'

type Selected = {
  readonly name: 'region' | 'after' | 'phase'
  readonly value: string
  readonly choices: readonly Choice[]
}

/** The inputs: a GET form that works without script and keeps what was typed, right or wrong. */
export function AcrossForm({
  locale,
  question: { region, scenario, edition },
  typed,
  faults,
  from,
}: {
  readonly locale: Locale
  readonly question: AcrossQuestion
  /** What stands in the address for a parameter. */
  readonly typed: (name: string) => string | null
  readonly faults: readonly ParameterFault[]
  /** First simulated month, YYYY-MM; null where there is none. */
  readonly from: string | null
}) {
  const errorOf = (name: string) => {
    const fault = faults.find(({ parameter }) => parameter === name)
    return fault ? { error: say(locale, fault.words) } : {}
  }
  const numbers = (most: number, words: (number: number) => string): readonly Choice[] =>
    Array.from({ length: most + 1 }, (_, number) => ({ value: String(number), words: words(number) }))
  const collator = new Intl.Collator(languageTag[locale])
  const selects: readonly Selected[] = [
    {
      name: 'region',
      value: region === null ? '' : regionName(region),
      choices: [
        { value: '', words: say(locale, 'demandAcross.regionAll') },
        ...regions
          .map((one) => ({ value: regionName(one), words: regionWords(locale, one) }))
          .sort((a, b) => collator.compare(a.words, b.words)),
      ],
    },
    ...(from === null
      ? []
      : [
          {
            name: 'after' as const,
            value: String(scenario.after),
            choices: numbers(mostAfterAcross, (number) => acrossWords(locale, from).month(number + 1)),
          },
        ]),
    { name: 'phase', value: String(scenario.phase), choices: numbers(mostPhase, String) },
  ]
  const select = ({ name, value, choices }: Selected) => (
    <Select
      key={name}
      id={`filter-${name}`}
      name={name}
      label={say(locale, `demandAcross.${name}`)}
      value={value}
      choices={choices}
      {...errorOf(name)}
    />
  )
  return (
    <form
      method="get"
      action="/demand"
      className="across__form"
      aria-label={say(locale, 'demandAcross.formTitle')}
    >
      <h2 className="section__title">{say(locale, 'demandAcross.formTitle')}</h2>
      {edition !== undefined && <input type="hidden" name="edition" value={edition} />}
      <div className="across__fields">
        {selects.slice(0, 1).map(select)}
        {acrossLevers.map((lever) => (
          <Field
            key={lever}
            id={`filter-${leverName(lever)}`}
            name={leverName(lever)}
            label={say(locale, `demandAcross.${lever}`)}
            {...(lever === 'days' ? { hint: say(locale, 'demandAcross.daysHint') } : {})}
            value={typed(leverName(lever)) ?? String(scenario.levers[lever])}
            {...errorOf(leverName(lever))}
          />
        ))}
        {selects.slice(1).map(select)}
      </div>
      <Button>{say(locale, 'demandAcross.compare')}</Button>{' '}
      <a href="/demand" className="link across__reset">
        {say(locale, 'demandAcross.reset')}
      </a>
    </form>
  )
}
