import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { Drawing } from './drawing'
import type { Reading } from './models/readings-of'
import { PlotReader } from './PlotReader'

type Line = { readonly name: string; readonly readings: readonly Reading[] }

/**
 * A chart as drawings for several widths, of which styles show one, with a reading in words under it. Without script it
 * is a picture with a name and the latest value in words; with script it can be read point by point with the keyboard.
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
  readonly lines: readonly Line[]
  /** Index of the reading shown at first. */
  readonly latest: number
  /** Readings stand below each other: up and down lead from one to the next, too. */
  readonly upright?: boolean
}) {
  return (
    <PlotReader
      name={name}
      kind={say(locale, 'chart.kind')}
      keys={say(locale, lines.length > 1 ? 'chart.keysLines' : 'chart.keys')}
      drawings={drawings.map(({ kind, width, height, places }) => ({ kind, width, height, places }))}
      lines={lines}
      latest={latest}
      upright={upright}
    >
      {drawings.map(({ kind, svg }) => (
        <div key={kind} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
    </PlotReader>
  )
}
