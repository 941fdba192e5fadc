import { DownloadFigure } from '@/components/figures/DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawRows } from '@/components/charts/draw-rows'
import type { RowModel } from '@/components/charts/options/row-model.types'
import { axisNumber } from '@/components/charts/models/axis-number'
import { DataTable } from '@/components/figures/DataTable'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { categoryInLine } from '@/components/words/category-words'
import { changeWords } from '@/components/words/change-words'
import type { Decomposition, Stretch } from '@/lib/questions/timeliness/decompose'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayWords } from './stage-words'
import { stretchFinding } from './stretch-finding'
import { Remark } from '@/components/figures/Remark'

const days = { unit: 'days', decimals: 0 } as const

/** Which part of the way explains a change of the mean: parts that add up to the whole. */
export function DecompositionFigure({
  locale,
  number,
  whole,
  period,
  decomposition,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** The series from the offence to completion. */
  readonly whole: MeasureSeries
  readonly period: Message
  readonly decomposition: Decomposition
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const { stretches, all, cases, casesBefore } = decomposition
  const title = say(locale, stretchFinding(locale, decomposition))
  const line = say(locale, 'timeliness.stretchLine', {
    category: categoryInLine(locale, whole.breakdown, whole.category),
    area: bothNames(whole.area.name),
    period,
  })
  const rows = [...stretches, all]
  const name = (stretch: Stretch) => say(locale, `timeliness.stretch-${stretch.name}`)
  const change = (value: number) => changeWords(locale, days, Math.round(value))
  const range = ({ lower, upper }: Stretch) =>
    say(locale, 'figure.range', { lower: change(lower), upper: change(upper) })
  const model: RowModel = {
    rows: rows.map((stretch) => ({
      name: name(stretch),
      value: stretch.change,
      before: null,
      interval: { lower: stretch.lower, upper: stretch.upper },
      words: change(stretch.change),
      instead: null,
      detail: say(locale, 'timeliness.stretchDetail', {
        now: dayWords(locale, Math.round(stretch.now)),
        before: dayWords(locale, Math.round(stretch.before)),
      }),
    })),
    head: say(locale, 'timeliness.stretchHead'),
    reference: { value: 0, words: say(locale, 'timeliness.stretchZero') },
    bounds: { least: -Infinity, most: Infinity },
    print: (tick) => axisNumber(locale, 'count', tick),
  }
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={whole.provenance.historic}
      aside={(['Why', 'Wide'] as const).map((remark) => (
        <Remark key={remark} title={say(locale, `timeliness.stretch${remark}Title`)}>
          <p>{say(locale, `timeliness.stretch${remark}`)}</p>
        </Remark>
      ))}
      tools={
        <Tools
          locale={locale}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
          table={
            <DataTable
              caption={line}
              scrollName={say(locale, 'figure.scrollNumbered', { number, name: line })}
              columns={[
                { name: say(locale, 'timeliness.stretchColumn') },
                { name: say(locale, 'timeliness.stretchNow'), number: true, strong: true },
                { name: say(locale, 'timeliness.stretchBefore'), number: true },
                { name: say(locale, 'timeliness.stretchChange'), number: true },
                { name: say(locale, 'timeliness.stretchRange'), number: true },
              ]}
              rows={rows.map((stretch) => ({
                key: stretch.name,
                head: name(stretch),
                cells: [
                  tenths(stretch.now),
                  tenths(stretch.before),
                  changeWords(locale, { unit: 'days', decimals: 1 }, stretch.change),
                  range(stretch),
                ],
              }))}
            />
          }
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={whole}
          currentEdition={currentEdition}
          shown={[]}
          counted={message('timeliness.stretchCounted', { now: cases, before: casesBefore })}
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
            readings: rows.map((stretch) => ({
              head: `${name(stretch)}:`,
              body: `${change(stretch.change)} (${range(stretch)}).`,
            })),
          },
        ]}
        latest={rows.length - 1}
        upright
      />
    </Figure>
  )

  function tenths(value: number): string {
    return say(locale, 'values.days1', { value: Number(value.toFixed(1)) })
  }
}
