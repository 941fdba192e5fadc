import type { Box } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueDomain } from '../scale/value-domain'
import { timeAxis, valueAxis } from './axes'
import { gridLines } from './grid-lines'
import { labelSample } from './label-sample'
import { plotGrid } from './plot-grid'
import type { ProcessModel } from './process-model.types'
import type { Stroke } from './shapes'
import { text } from './text'

type Framed = Pick<ProcessModel, 'yTitle' | 'periods' | 'bounds' | 'whole' | 'ticks' | 'print'>

/** What a line is called, at the height of its end, with a sample of it. */
type Label = {
  readonly y: number
  readonly first: string
  readonly second: string | null
  readonly look: Stroke
  /** Whether the line has a band. */
  readonly band: boolean
}

const gap = 40

/**
 * The frame of lines over time whose labels take two rows: beside the plot, on phones under it.
 *
 * @param values all that is drawn
 * @param foot pixels of the time axis where labels stand under it
 */
export function labelledFrame(
  model: Framed,
  values: readonly number[],
  labels: readonly Label[],
  box: Box,
  foot: number,
) {
  const narrow = box.kind === 'narrow'
  const domain = valueDomain(values, model.bounds)
  const ticks = niceTicks(domain, { most: 5, whole: model.whole })
  const side =
    Math.max(...labels.flatMap(({ first, second }) => [first, second ?? ''].map((own) => textWidth(own)))) +
    46
  const plot = {
    left: Math.ceil(Math.max(...ticks.map((tick) => textWidth(model.print(tick))), 18)) + 12,
    right: narrow ? box.width - 10 : box.width - Math.min(side, 250),
    top: 34,
    bottom: narrow ? box.height - foot - labels.length * gap : box.height - 34,
  }
  const x = linearScale([-0.5, model.periods - 0.5], [plot.left, plot.right])
  const y = linearScale(domain, [plot.bottom, plot.top])
  const places = narrow
    ? labels.map((_, index) => plot.bottom + 52 + index * gap)
    : spreadLabels(
        labels.map((label) => ({ y: y(label.y) })),
        gap,
        [plot.top + 10, plot.bottom - 20],
      )
  const labelX = narrow ? plot.left + 34 : plot.right + 42
  return {
    ...{ plot, x, y },
    axes: {
      animation: false,
      grid: plotGrid(plot, box),
      xAxis: timeAxis(model.periods, model.ticks(plot.right - plot.left, plot.left)),
      yAxis: valueAxis(domain, ticks, model.print),
    },
    title: text(0, 9, model.yTitle, { within: box.width }),
    labels: labels.flatMap(({ first, second, look, band }, index) => [
      ...labelSample(look, labelX - 32, places[index]!, { band }),
      text(labelX, places[index]!, first, { bold: true, color: palette.ink }),
      ...(second ? [text(labelX, places[index]! + 17, second)] : []),
    ]),
    grid: gridLines({ plot, x, y }, ticks),
  }
}
