import { DataTable } from '@/components/figures/DataTable'
import { numberWords } from '@/components/words/number-words'
import type { EverybodysRun } from '@/lib/questions/linkage-run.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { roughly, weightWords } from './linkage-words'
import { RowsFigure } from './RowsFigure'
import { weightBins } from './weight-bins'

/** Pairs are clear where at most one in ten is within this many of the threshold. */
const near = 4

/** How many pairs of records have which match weight. */
export function WeightsFigure({
  locale,
  number,
  run: { histogram, thresholds },
}: {
  readonly locale: Locale
  readonly number: string
  readonly run: EverybodysRun
}) {
  const bins = weightBins(histogram, thresholds.standard)
  if (bins.length === 0) return null
  const { standard } = thresholds
  const all = histogram.reduce((sum, { pairs }) => sum + pairs, 0)
  const unclear = histogram
    .filter(({ from, to }) => to > standard - near && from < standard + near)
    .reduce((sum, { pairs }) => sum + pairs, 0)
  const rangeOf = ({ from, to }: (typeof bins)[number]) =>
    say(locale, 'linkage.weightRange', { from: weightWords(locale, from), to: weightWords(locale, to) })
  const whatOf = ({ from }: (typeof bins)[number]) =>
    say(locale, from >= Math.round(standard) ? 'linkage.weightJoined' : 'linkage.weightNotJoined')
  const title = say(locale, unclear <= all / 10 ? 'linkage.weightsTitle' : 'linkage.weightsTitlePlain')
  const line = say(locale, 'linkage.weightsMeasure', { threshold: weightWords(locale, standard) })
  return (
    <RowsFigure
      locale={locale}
      number={number}
      title={title}
      line={line}
      as="bars"
      model={{
        rows: bins.map((bin) => ({
          name: rangeOf(bin),
          value: bin.pairs,
          before: null,
          interval: null,
          words: roughly(locale, bin.pairs),
          instead: null,
          detail: whatOf(bin),
        })),
        head: say(locale, 'linkage.weightsHead'),
        reference: null,
        bounds: { least: 0, most: Infinity },
        print: (tick) => numberWords(locale, tick),
      }}
      table={
        <DataTable
          caption={line}
          scrollName={say(locale, 'figure.scrollName', { name: line })}
          columns={[
            { name: say(locale, 'linkage.weight') },
            { name: say(locale, 'linkage.weightsHead'), number: true },
            { name: say(locale, 'linkage.weightMeans') },
          ]}
          rows={bins.map((bin) => ({
            key: String(bin.from),
            head: rangeOf(bin),
            cells: [roughly(locale, bin.pairs), whatOf(bin)],
          }))}
        />
      }
    />
  )
}
