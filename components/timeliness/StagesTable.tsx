import { DataTable } from '@/components/figures/DataTable'
import { Signal } from '@/components/figures/Signal'
import { marksOf, figureWords } from '@/components/figures/words/figure-words'
import { spreadCells } from '@/components/figures/words/spread-cells'
import { rangeWords } from '@/components/words/range-words'
import type { ShownStage } from '@/lib/questions/timeliness.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { isMean, middleWords } from './stage-words'

const days = { unit: 'days', decimals: 0 } as const

/** The stages with both ways of counting, and how far apart their cases lie. */
export function StagesTable({
  locale,
  number,
  name,
  stages,
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly name: string
  readonly stages: readonly ShownStage[]
}) {
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'timeliness.columnStage') },
        { name: say(locale, 'timeliness.columnHalf'), number: true, strong: true },
        { name: say(locale, 'figure.columnRange'), number: true },
        { name: say(locale, 'timeliness.columnCounted') },
        { name: say(locale, 'timeliness.columnCompleted'), number: true },
        { name: say(locale, 'figure.columnCases'), number: true },
        { name: say(locale, 'figure.columnMiddleHalf'), number: true },
        { name: say(locale, 'figure.columnNinetieth'), number: true },
        { name: say(locale, 'figure.columnYearBefore'), number: true },
        { name: say(locale, 'figure.columnSignal') },
      ]}
      rows={stages.map((stage) => {
        const { middle } = stage
        const range =
          middle && middle.lower !== null && middle.upper !== null
            ? rangeWords(locale, days, { lower: middle.lower, upper: middle.upper })
            : ''
        const spread = stage.year.kind === 'value' ? stage.year.spread : null
        return {
          key: stage.measure.id,
          head: say(locale, stage.name),
          cells: [
            middleWords(locale, stage),
            range,
            say(locale, middle?.counts === 'open' ? 'timeliness.countsOpen' : 'timeliness.countsCompleted'),
            isMean(stage)
              ? say(locale, 'timeliness.mean', { value: figureWords(locale, stage.measure, stage.year) })
              : figureWords(locale, stage.measure, stage.year),
            ...spreadCells(locale, stage.measure, spread),
            stage.curve?.median && stage.before?.median
              ? figureWords(locale, stage.measure, {
                  ...{ kind: 'value', value: stage.before.median.value, numerator: null },
                  ...{ denominator: null, interval: null, spread: null },
                })
              : figureWords(locale, { ...stage.measure, decimals: 0 }, stage.halfBefore),
            <Signal key="signal" locale={locale} signal={stage.judged.signal} />,
          ],
        }
      })}
      marks={marksOf(
        locale,
        stages.map(({ year }) => year),
      )}
    />
  )
}
