import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { Drawing } from './drawing'
import { drawingsOf, plotJson, type PlotData } from './reader/plot-data'

/**
 * A chart as drawings for several widths, of which styles show one, with a reading in words under it. Without script it
 * is a picture with a name and the latest value in words; with script it can be read point by point (reader/).
 */
export function Chart({
  locale,
  name,
  drawings,
  lines,
  latest,
  upright = false,
}: {
  readonly locale: Locale
  /** What the chart shows: its finding and its measure line. */
  readonly name: string
  readonly drawings: readonly Drawing[]
  /** Readings of each line; places of the drawings are in the same order, line after line. */
  readonly lines: PlotData['lines']
  /** Index of the reading shown at first. */
  readonly latest: number
  /** Readings stand below each other: up and down lead from one to the next, too. */
  readonly upright?: boolean
}) {
  const data: PlotData = {
    kind: say(locale, 'chart.kind'),
    keys: say(locale, lines.length > 1 ? 'chart.keysLines' : 'chart.keys'),
    upright,
    latest,
    lines,
    drawings: drawingsOf(drawings),
  }
  const reading = lines[0]?.readings[latest]
  return (
    <div className="chart">
      <div className="chart__plot" role="img" aria-label={name}>
        {drawings.map(({ kind, svg }) => (
          <div key={kind} className={`chart__drawing chart__drawing--${kind}`}>
            <div dangerouslySetInnerHTML={{ __html: svg }} />
          </div>
        ))}
      </div>
      {reading && (
        <>
          <p className="readout" aria-live="polite" aria-atomic="true">
            <strong>
              {lines.length > 1 && `${lines[0]!.name}, `}
              {reading.head}
            </strong>{' '}
            {reading.body}
          </p>
          <script type="application/json" dangerouslySetInnerHTML={{ __html: plotJson(data) }} />
        </>
      )}
    </div>
  )
}
