import { DataTable } from '@/components/figures/DataTable'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { Signal } from '@/components/figures/Signal'
import { dayWords, middleWords, yearAgoOf } from '@/components/timeliness/stage-words'
import { numberWords } from '@/components/words/number-words'
import { rangeWords } from '@/components/words/range-words'
import type { Journey, JourneyStage } from '@/lib/questions/journey.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { countWords } from './journey-words'

const days = { unit: 'days', decimals: 0 } as const

/** The way as a table: each stage with what it begins with, its days, and what stops there. */
export function JourneyTable({
  locale,
  number,
  name,
  journey: { stages, end },
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly name: string
  readonly journey: Journey
}) {
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'journey.columnStage') },
        { name: say(locale, 'journey.columnGate') },
        { name: say(locale, 'journey.columnCount'), number: true },
        { name: say(locale, 'journey.columnDays'), number: true, strong: true },
        { name: say(locale, 'figure.columnRange'), number: true },
        { name: say(locale, 'journey.columnCounted') },
        { name: say(locale, 'journey.columnHalf'), number: true },
        { name: say(locale, 'figure.columnYearBefore'), number: true },
        { name: say(locale, 'figure.columnSignal') },
        { name: say(locale, 'journey.columnLoss'), number: true },
        { name: say(locale, 'journey.columnOf'), number: true },
      ]}
      rows={[
        ...stages.map((stage) => ({
          key: stage.measure.id,
          head: say(locale, stage.name),
          cells: [...gateCells(stage.gate), ...dayCells(stage), ...lossCells(stage)],
        })),
        {
          key: 'end',
          head: say(locale, end.name),
          cells: ['', gateCells(end)[1], ...Array<string>(8).fill('')],
        },
      ]}
      marks={marksOf(
        locale,
        stages.flatMap(({ shown, loss }) => [shown?.year, ...(loss ? [loss.year] : [])]),
      )}
    />
  )

  function gateCells({ name: gate, count }: JourneyStage['gate']) {
    return [say(locale, gate), count ? countWords(locale, count) : '']
  }

  function dayCells({ shown }: JourneyStage) {
    if (!shown) return [say(locale, 'figure.missingMark'), '', '', '', '', '']
    const { middle, year } = shown
    const spread = year.kind === 'value' ? year.spread : null
    const before = yearAgoOf(shown)
    return [
      middleWords(locale, shown),
      middle && middle.lower !== null && middle.upper !== null
        ? rangeWords(locale, days, { lower: middle.lower, upper: middle.upper })
        : '',
      say(locale, middle?.counts === 'open' ? 'timeliness.countsOpen' : 'timeliness.countsCompleted'),
      spread && spread.lowerQuartile !== null && spread.upperQuartile !== null
        ? rangeWords(locale, days, { lower: spread.lowerQuartile, upper: spread.upperQuartile })
        : '',
      before === null ? '' : dayWords(locale, before),
      <Signal key="signal" locale={locale} signal={shown.judged.signal} />,
    ]
  }

  function lossCells({ loss }: JourneyStage) {
    if (!loss) return ['', '']
    const of = loss.year.kind === 'value' ? loss.year.denominator : null
    return [figureWords(locale, loss.measure, loss.year), of === null ? '' : numberWords(locale, of)]
  }
}
