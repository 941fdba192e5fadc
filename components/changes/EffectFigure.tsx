import { Chart } from '@/components/charts/Chart'
import { drawEffect } from '@/components/charts/draw-effect'
import { effectModel } from '@/components/charts/models/effect-model'
import { DataTable } from '@/components/figures/DataTable'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { issueNotes } from '@/components/figures/words/issue-notes'
import { measureLine } from '@/components/figures/words/measure-line'
import { capitalise } from '@/components/words/capitalise'
import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import type { AreaEvaluation } from '@/lib/policies/changes-page.types'
import type { Evaluation } from '@/lib/policies/evaluate-series'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage, sayPeriod } from '@/lib/text/say-period'
import { EffectMethod } from './EffectMethod'

/** What was observed since a change beside the earlier course, with every figure in a table and the method in full. */
export function EffectFigure({
  locale,
  number,
  evaluation,
  series,
  currentEdition,
  started,
  compared,
}: Pick<AreaEvaluation, 'series' | 'started'> & {
  readonly locale: Locale
  readonly number: string
  readonly evaluation: Extract<Evaluation, { kind: 'answered' }>
  readonly currentEdition: boolean
  /** Whether other boards are shown, too. */
  readonly compared: boolean
}) {
  const { model, readings } = effectModel(locale, series, evaluation)
  const { line, start } = evaluation
  const title = say(locale, 'changes.chartTitle', { from: periodMessage(series.points[start]!.period) })
  const about = say(locale, 'changes.chartLine', { line: measureLine(locale, series) })
  const column = (key: 'Observed' | 'Without' | 'Range') => ({
    name: say(locale, `changes.column${key}`),
    number: true,
  })
  return (
    <Figure
      locale={locale}
      number={number}
      level={3}
      historic={series.provenance.historic}
      title={title}
      measureLine={about}
      tools={
        <Tools
          locale={locale}
          table={
            <DataTable
              caption={say(locale, 'changes.tableEffect')}
              scrollName={say(locale, 'figure.scrollNumbered', {
                number,
                name: say(locale, 'changes.tableEffect'),
              })}
              columns={[
                { name: say(locale, 'changes.columnPeriod') },
                { ...column('Observed'), strong: true },
                column('Without'),
                column('Range'),
              ]}
              rows={line.toReversed().map(({ place, observed, withoutChange, lower, upper }) => ({
                key: String(place),
                head: capitalise(sayPeriod(locale, series.points[place]!.period)),
                cells: [
                  valueWords(locale, series.measure, observed),
                  lower === null ? '' : valueWords(locale, series.measure, withoutChange),
                  lower === null || upper === null
                    ? ''
                    : rangeWords(locale, series.measure, { lower, upper }),
                ],
              }))}
            />
          }
          meaning={
            <EffectMethod locale={locale} evaluation={evaluation} started={started} compared={compared} />
          }
        />
      }
      trust={<TrustLine locale={locale} series={series} currentEdition={currentEdition} />}
      notes={[...(started ? [say(locale, 'changes.startedNote')] : []), ...issueNotes(locale, series)]}
    >
      <Chart
        locale={locale}
        name={`${title}. ${about}`}
        drawings={drawEffect(model)}
        lines={[{ name: title, readings }]}
        latest={readings.length - 1}
      />
    </Figure>
  )
}
