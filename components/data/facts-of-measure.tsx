import type { Fact } from '@/components/layout/Facts'
import { breakdownWords } from '@/components/words/breakdown-words'
import { measureAddress } from '@/components/words/measure-address'
import { statusKeys } from '@/components/figures/words/trust-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { DictionaryEntry } from '@/lib/questions/data-pages.types'
import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { capitalise } from '../words/capitalise'
import { HeldFigures } from './HeldFigures'
import { agencyKeys, chartKeys, directionKeys, granularityKeys, unitKeys } from './measure-words'

/** All that a measure's definition says, in words, with what is held of it. */
export function factsOfMeasure(
  locale: Locale,
  { measure, held }: DictionaryEntry,
  boards: readonly BoardChoice[],
): readonly Fact[] {
  const t = (key: Parameters<typeof say>[1] & string, values?: Parameters<typeof say>[2]) =>
    say(locale, key, values)
  const word = (which: Parameters<typeof measureMessage>[1]) => say(locale, measureMessage(measure, which))
  const splits = breakdownsOf(measure)
    .filter((name) => name !== 'wait-offence-group')
    .map((name) => breakdownWords(locale, name))
  const related = measure.related.flatMap((id) => measureById(id) ?? [])
  return [
    { name: t('data.factQuestion'), content: word('question') },
    { name: t('data.factCounts'), content: word('counts') },
    { name: t('data.factFormula'), content: formula() },
    ...(measure.linked && measure.published
      ? [{ name: t('data.factLinkedDefinition'), content: linkedWords() }]
      : []),
    { name: t('data.factCaveats'), content: word('caveats') },
    { name: t('data.factDirection'), content: t(directionKeys[measure.direction]) },
    { name: t('data.factUnit'), content: t(unitKeys[measure.unit], { decimals: measure.decimals }) },
    { name: t('data.factPeriod'), content: t(granularityKeys[measure.finestPeriod]) },
    {
      name: t('data.factChart'),
      content: (
        <>
          <p>{t(chartKeys[measure.chartRule])}</p>
          {measure.kind === 'stock' && <p>{t('data.chartStock')}</p>}
        </>
      ),
    },
    ...(measure.minimumDenominator === null
      ? []
      : [
          {
            name: t('data.factMinimum'),
            content: t('data.minimumText', { number: measure.minimumDenominator }),
          },
        ]),
    { name: t('data.factHidden'), content: t('data.hiddenText') },
    {
      name: t('data.factSplit'),
      content: splits.length > 0 ? capitalise(splits.join(', ')) : t('data.splitNone'),
    },
    { name: t('data.factAgency'), content: t(agencyKeys[measure.agency]) },
    { name: t('data.factAsk'), content: t(agencyKeys[measure.ask.agency]) },
    { name: t('data.factStatus'), content: capitalise(t(statusKeys[measure.status])) },
    { name: t('data.factLag'), content: t('data.lagText', { weeks: measure.lagWeeks }) },
    { name: t('data.factHeld'), content: <HeldFigures locale={locale} held={held} /> },
    ...(boards.length > 0 && boards.length <= 3
      ? [
          {
            name: t('data.factSeen'),
            content: links(
              boards.map(({ slug, name }) => ({
                href: measureAddress(slug, measure.id),
                words: name[locale],
              })),
            ),
          },
        ]
      : []),
    ...(related.length > 0
      ? [
          {
            name: t('data.factRelated'),
            content: links(
              related.map((other) => ({
                href: `/data/dictionary/${other.id}`,
                words: say(locale, measureMessage(other, 'name')),
              })),
            ),
          },
        ]
      : []),
  ]

  /** How the same is counted from linked records, where that differs from the published way. */
  function linkedWords() {
    return measure.id in en.linked ? t(`linked.${measure.id}` as MessageKey) : word('definition')
  }

  function formula() {
    const { published } = measure
    if (!published) return <p>{word('counts')}</p>
    if ('value' in published)
      return <Metrics words={t('data.formulaValue', { metrics: mark })} metrics={[published.value]} />
    return (
      <>
        <p>
          {capitalise(
            t('data.formulaRate', { numerator: word('numerator'), denominator: word('denominator') }),
          )}
        </p>
        <Metrics
          words={t('data.formulaMetrics', { metrics: mark })}
          metrics={[...published.numerator, ...published.denominator]}
        />
      </>
    )
  }
}

const mark = '\u0000'

type Metric = Extract<NonNullable<MeasureDefinition['published']>, { value: unknown }>['value']

/** Published metrics keep their English names in either language. */
function Metrics({ words, metrics }: { readonly words: string; readonly metrics: readonly Metric[] }) {
  const [before, after] = words.split(mark)
  const names = [...new Set(metrics.map(({ stage, metric }) => `${stage} – ${metric}`))]
  return (
    <p>
      {before}
      <span lang="en">{names.join('; ')}</span>
      {after}
    </p>
  )
}

function links(all: readonly { readonly href: string; readonly words: string }[]) {
  return (
    <ul>
      {all.map(({ href, words }) => (
        <li key={href}>
          <a href={href} className="link">
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
