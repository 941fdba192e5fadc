import { DownloadFigure } from './DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawRows } from '@/components/charts/draw-rows'
import { axisNumber } from '@/components/charts/models/axis-number'
import type { Row, RowModel } from '@/components/charts/options/row-model.types'
import { DataTable } from './DataTable'
import { Figure } from './Figure'
import { Remark } from './Remark'
import { Signal } from './Signal'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { figureWords, marksOf } from './words/figure-words'
import { numberWords } from '@/components/words/number-words'
import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import type { YearShare } from '@/lib/questions/year-share.types'
import type { Locale } from '@/lib/text/locale'
import { message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { endOfPeriod } from '@/lib/time/step-period'

/** Rates of a year beside each other, each of its own base, with likely ranges and the year before; never added up. */
export function SharesFigure({
  locale,
  number,
  title,
  line,
  shares,
  words: { head, first, part, of, counted, remarks },
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  readonly title: string
  readonly line: string
  /** At least one. */
  readonly shares: readonly [YearShare, ...YearShare[]]
  readonly words: {
    /** Over the values. */
    readonly head: MessageKey
    /** Of the table's columns: the name, what is counted, of how many. */
    readonly first: MessageKey
    readonly part: MessageKey
    readonly of: MessageKey
    /** What the figure rests on. */
    readonly counted: MessageKey
    /** Beside the chart: title and text. */
    readonly remarks: readonly (readonly [MessageKey, MessageKey])[]
  }
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const rows = shares.map((share): Row => rowOf(locale, share))
  const model: RowModel = {
    rows,
    head: say(locale, head),
    reference: null,
    bounds: { least: 0, most: -Infinity },
    print: (tick) => axisNumber(locale, 'percent', tick),
  }
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      aside={remarks.map(([title, text]) => (
        <Remark key={title} title={say(locale, title)}>
          <p>{say(locale, text)}</p>
        </Remark>
      ))}
      tools={
        <Tools
          locale={locale}
          table={table()}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={trusted(shares)}
          currentEdition={currentEdition}
          shown={shares.map(({ year }) => year)}
          counted={message(counted)}
        />
      }
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawRows('dots', model, true)}
        lines={[
          {
            name: title,
            readings: rows.map(({ name, words, detail, instead }) => ({
              head: `${name}:`,
              body: `${[words, detail ?? instead].filter(Boolean).join(', ')}.`,
            })),
          },
        ]}
        latest={0}
        upright
      />
    </Figure>
  )

  function table() {
    return (
      <DataTable
        caption={line}
        scrollName={say(locale, 'figure.scrollNumbered', { number, name: line })}
        columns={[
          { name: say(locale, first) },
          { name: say(locale, head), number: true, strong: true },
          { name: say(locale, 'figure.columnRange'), number: true },
          { name: say(locale, part), number: true },
          { name: say(locale, of), number: true },
          { name: say(locale, 'figure.columnYearBefore'), number: true },
          { name: say(locale, 'figure.columnSignal') },
        ]}
        rows={shares.map(({ measure, name, series, year, before }) => {
          const value = year.kind === 'value' ? year : null
          const count = (of: number | null | undefined) => (of == null ? '' : numberWords(locale, of))
          return {
            key: measure.id,
            head: say(locale, name),
            cells: [
              figureWords(locale, measure, year),
              value?.interval ? rangeWords(locale, measure, value.interval) : '',
              count(value?.numerator),
              count(value?.denominator),
              figureWords(locale, measure, before),
              <Signal key="signal" locale={locale} signal={series.signal} />,
            ],
          }
        })}
        marks={marksOf(
          locale,
          shares.flatMap(({ year, before }) => [year, before]),
        )}
      />
    )
  }
}

/** Whose line of trust stands for all: that rests on links, as most do, and reaches furthest. */
function trusted(shares: readonly [YearShare, ...YearShare[]]): YearShare['series'] {
  const until = ({ series }: YearShare) =>
    series.latest === null ? '' : endOfPeriod(series.points[series.latest]!.period)
  const linked = shares.filter(({ series }) => series.provenance.linkage)
  const [furthest = shares[0]] = [...linked].sort((a, b) => (until(a) < until(b) ? 1 : -1))
  return furthest.series
}

function rowOf(locale: Locale, { measure, name, year, before }: YearShare): Row {
  const base = { name: say(locale, name), before: before?.kind === 'value' ? before.value : null }
  if (year.kind !== 'value') {
    const hidden = year.kind === 'suppressed'
    return {
      ...base,
      ...{ value: null, interval: null, detail: null },
      words: say(locale, hidden ? 'figure.hiddenMark' : 'figure.missingMark'),
      instead: say(locale, hidden ? 'chart.hiddenShort' : 'chart.missingShort'),
    }
  }
  const { value, interval, numerator, denominator } = year
  return {
    ...base,
    ...{ value, interval, instead: null },
    words: valueWords(locale, measure, value),
    detail:
      numerator === null || denominator === null
        ? null
        : say(locale, 'figure.countedOf', { numerator, denominator }),
  }
}
