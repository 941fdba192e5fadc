import type { ReactNode } from 'react'
import { Chart } from '@/components/charts/Chart'
import { drawRows } from '@/components/charts/draw-rows'
import type { RowModel } from '@/components/charts/options/row-model.types'
import { Figure } from '@/components/figures/Figure'
import { Tool } from '@/components/figures/Tool'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A chart of rows with its table: what linkage shows that is no measure. */
export function RowsFigure({
  locale,
  number,
  title,
  line,
  as,
  model,
  table,
}: {
  readonly locale: Locale
  readonly number: string
  readonly title: string
  readonly line: string
  readonly as: 'dots' | 'bars'
  readonly model: RowModel
  readonly table: ReactNode
}) {
  const readings = model.rows.map(({ name, words, detail }) => ({
    head: say(locale, 'chart.readingHead', { period: name }),
    body: say(locale, 'chart.readingValue', { value: detail ? `${words}, ${detail}` : words }),
  }))
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      tools={
        <div className="tools">
          <Tool name={say(locale, 'linkage.tableOf')}>{table}</Tool>
        </div>
      }
      trust={null}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawRows(as, model)}
        lines={[{ name: title, readings }]}
        latest={0}
        upright
      />
    </Figure>
  )
}
