import type { ReactNode } from 'react'
import { Chart } from '@/components/charts/Chart'
import { drawForecast } from '@/components/charts/draw-forecast'
import { drawLines } from '@/components/charts/draw-lines'
import { DataTable } from '@/components/figures/DataTable'
import { Download } from '@/components/figures/Download'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { capitalise } from '@/components/words/capitalise'
import type { DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { monthMessage, whereOf } from '@/lib/demand/across/in-words'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { AcrossTrust } from './AcrossTrust'
import { acrossWords } from './across-words'
import { countModel, countReadings, openModel, openReadings } from './across-models'

type Properties = {
  readonly locale: Locale
  readonly number: string
  readonly page: DemandAcross
  readonly total: SumDemand
  /** Address of the figures as a file; null where the viewer may not download. */
  readonly download: string | null
}

/** In how many boards more work comes in than can be heard, month by month. */
export function CountFigure({ locale, number, page, total, download }: Properties) {
  const { course, months, moved, from, asked } = page
  const { month } = acrossWords(locale, from!)
  const at = (of: 'unchanged' | 'changed') => course.exceeding[of].at(-1)!
  const title = say(locale, moved ? 'demandAcross.countTitleMoved' : 'demandAcross.countTitle', {
    ...{ changed: at('changed'), unchanged: at('unchanged'), of: total.boards, month: month(months) },
  })
  const line = say(locale, 'demandAcross.countLine', {
    where: whereOf(asked.region),
    ...{ from: monthMessage(from!, 1), to: monthMessage(from!, months) },
  })
  return (
    <AcrossFigure
      {...{ locale, number, page, total, download, title, line }}
      name={say(locale, 'demandAcross.countAxis')}
      rows={course.exceeding.unchanged.map((count, index) => ({
        month: month(index + 1),
        unchanged: String(count),
        changed: String(course.exceeding.changed[index]!),
      }))}
      meaning={['method1', 'method2', 'method3']}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawLines(countModel(locale, page))}
        lines={countReadings(locale, page, total.boards)}
        latest={months - 1}
      />
    </AcrossFigure>
  )
}

/** Open cases of all boards together, known and simulated, with the band of the runs. */
export function OpenFigure({ locale, number, page, total, download }: Properties) {
  const { course, months, moved, from, asked } = page
  const words = acrossWords(locale, from!)
  const { lower, middle, upper } = total.difference[2]
  const title = say(
    locale,
    !moved
      ? 'demandAcross.openTitle'
      : lower > 0
        ? 'demandAcross.openTitleMore'
        : upper < 0
          ? 'demandAcross.openTitleFewer'
          : 'demandAcross.openTitleUnclear',
    {
      count: Math.round(moved ? Math.abs(middle) : course.unchanged.at(-1)!.middle),
      month: words.month(months),
    },
  )
  const line = say(locale, 'demandAcross.openLine', {
    ...{ where: whereOf(asked.region), boards: total.boards },
    ...{ from: monthMessage(from!, 1 - course.history.length), to: monthMessage(from!, months) },
  })
  const halves = course.unchanged.flatMap((band, index) => ((index + 1) % 6 === 0 ? [{ band, index }] : []))
  return (
    <AcrossFigure
      {...{ locale, number, page, total, download, title, line }}
      name={title}
      rows={halves.map(({ band, index }) => ({
        month: words.month(index + 1),
        unchanged: words.range(band),
        changed: words.range(course.changed[index]!),
      }))}
      meaning={moved ? ['meaningDifference', 'meaningBand'] : ['baseline']}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawForecast(openModel(locale, page))}
        lines={[{ name: title, readings: openReadings(locale, page) }]}
        latest={course.history.length + months - 1}
      />
    </AcrossFigure>
  )
}

/** A figure of all boards with its table by month, with no change and, where inputs are moved, with them. */
function AcrossFigure({
  locale,
  number,
  page,
  total,
  download,
  title,
  line,
  name,
  rows,
  meaning,
  children,
}: Properties & {
  readonly title: string
  readonly line: string
  /** What the table is called where it scrolls. */
  readonly name: string
  readonly rows: readonly { readonly month: string; readonly unchanged: string; readonly changed: string }[]
  /** What this means, a paragraph each. */
  readonly meaning: readonly (
    'method1' | 'method2' | 'method3' | 'meaningDifference' | 'meaningBand' | 'baseline'
  )[]
  readonly children: ReactNode
}) {
  const { moved } = page
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      tools={
        <Tools
          locale={locale}
          table={
            <DataTable
              caption={title}
              hideCaption
              scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
              columns={[
                { name: say(locale, 'whatIf.month') },
                { name: say(locale, 'demandAcross.lineUnchanged'), number: true },
                ...(moved
                  ? [{ name: say(locale, 'demandAcross.lineChanged'), number: true, strong: true }]
                  : []),
              ]}
              rows={rows.map(({ month, unchanged, changed }, index) => ({
                key: String(index),
                head: capitalise(month),
                cells: [unchanged, ...(moved ? [changed] : [])],
              }))}
            />
          }
          download={<Download locale={locale} href={download} />}
          meaning={meaning.map((key) => (
            <p key={key}>{say(locale, `demandAcross.${key}`)}</p>
          ))}
        />
      }
      trust={<AcrossTrust locale={locale} page={page} total={total} />}
    >
      {children}
    </Figure>
  )
}
