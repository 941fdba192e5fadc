import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** How to read a process-control figure, and what it cannot say. */
export function Meaning({ locale, series }: { readonly locale: Locale; readonly series: MeasureSeries }) {
  return (
    <>
      {meaningOf(series).map((key) => (
        <p key={key}>{say(locale, key)}</p>
      ))}
      <p>
        <a href={`/data/dictionary/${series.measure.id}`} className="link">
          {say(locale, 'figure.meaningMore')}
        </a>
      </p>
    </>
  )
}

function meaningOf({ reading, signal, points }: MeasureSeries): readonly MessageKey[] {
  const ranged = points.some(({ figure }) => figure.kind === 'value' && figure.interval !== null)
  const range: readonly MessageKey[] = ranged ? ['figure.meaningRange'] : []
  if (!reading) return ['figure.meaningNotJudged', ...range]
  if (signal === 'early') return ['figure.meaningEarly', ...range]
  if (reading.kind === 'run') return ['figure.meaningRun', 'figure.meaningCause', ...range]
  return ['figure.meaningBand', 'figure.meaningMark', 'figure.meaningCause', ...range]
}
