import { DataTable } from '@/components/figures/DataTable'
import { ListTable } from '@/components/figures/ListTable'
import { Tool } from '@/components/figures/Tool'
import { Section } from '@/components/layout/Section'
import { breakdownWords } from '@/components/words/breakdown-words'
import { categoryWords } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import type { LinkageOfRelease } from '@/lib/questions/linkage-run.types'
import type { AreaName } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { biasWords, differenceUnit, differenceWords, inUnit, roughly, weightWords } from './linkage-words'
import { tellingEffects, type TellingEffect } from './telling-effects'

/** What linkage does to the figures of an area: at other thresholds, and by links that were missed. */
export function EffectsSection({
  locale,
  area,
  release: { effects, run },
}: {
  readonly locale: Locale
  readonly area: AreaName
  readonly release: LinkageOfRelease
}) {
  const name = say(locale, 'linkage.effectsTitle', { area: bothNames(area.name) })
  if (effects.length === 0)
    return (
      <Section title={name}>
        <p>{say(locale, 'linkage.effectsNone')}</p>
      </Section>
    )
  const { low, strict } = run?.thresholds ?? { low: null, strict: null }
  const at = (threshold: number | null) => (threshold === null ? '' : weightWords(locale, threshold))
  const columns = [
    { name: say(locale, 'linkage.cases'), number: true },
    { name: say(locale, 'linkage.low', { weight: at(low) }), number: true },
    { name: say(locale, 'linkage.strict', { weight: at(strict) }), number: true },
    { name: say(locale, 'linkage.bias'), number: true, strong: true },
  ]
  const cells = (effect: (typeof effects)[number]) => {
    const unit = differenceUnit(effect.measure)
    return [
      roughly(locale, effect.cases),
      differenceWords(locale, unit, effect.low),
      differenceWords(locale, unit, effect.strict),
      biasWords(locale, unit, effect),
    ]
  }
  const telling = tellingEffects(effects)
  const whole = effects.filter(({ breakdown }) => breakdown === 'all')
  const groups = effects.filter(({ breakdown }) => breakdown !== 'all')
  const byGroup = say(locale, 'linkage.effectsByGroup')
  return (
    <Section title={name} lead={say(locale, 'linkage.effectsLead')}>
      {run?.by === 'service' && (
        <>
          <p>{say(locale, telling.length > 0 ? 'linkage.effectsTelling' : 'linkage.effectsNotTelling')}</p>
          {telling.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {telling.map((one) => (
                <li key={one.measure}>{tellingWords(locale, one)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <ListTable
        locale={locale}
        name={name}
        columns={[{ name: say(locale, 'linkage.measure') }, ...columns]}
        rows={whole.map((effect) => ({
          key: effect.measure,
          head: measureWords(locale, effect.measure),
          cells: cells(effect),
        }))}
        marks={[say(locale, 'linkage.effectsHow')]}
      />
      {groups.length > 0 && (
        <div className="tools">
          <Tool name={byGroup}>
            <DataTable
              caption={byGroup}
              scrollName={say(locale, 'figure.scrollName', { name: byGroup })}
              columns={[
                { name: say(locale, 'linkage.measure') },
                { name: say(locale, 'linkage.category') },
                ...columns,
              ]}
              rows={groups.map((effect) => ({
                key: `${effect.measure} ${effect.breakdown} ${effect.category}`,
                head: measureWords(locale, effect.measure),
                cells: [
                  say(locale, 'linkage.ofBreakdown', {
                    category: categoryWords(locale, effect.breakdown, effect.category),
                    breakdown: breakdownWords(locale, effect.breakdown),
                  }),
                  ...cells(effect),
                ],
              }))}
            />
          </Tool>
        </div>
      )}
    </Section>
  )
}

function tellingWords(locale: Locale, { measure, bias, nearest, furthest }: TellingEffect): string {
  const size = (value: number) => weightWords(locale, Math.abs(value))
  return say(locale, 'linkage.effectTells', {
    measure: measureWords(locale, measure),
    size: inUnit(locale, differenceUnit(measure), size(bias)),
    direction: bias > 0 ? 'higher' : 'lower',
    low: size(nearest),
    high: size(furthest),
  })
}

function measureWords(locale: Locale, id: string): string {
  const measure = measureById(id)
  return measure ? say(locale, measureMessage(measure, 'name')) : id
}
