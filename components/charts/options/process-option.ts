import type { Box, Layout } from '../drawing'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { textWidth } from '../scale/text-width'
import { valueDomain } from '../scale/value-domain'
import { timeAxis, valueAxis } from './axes'
import { gridLines } from './grid-lines'
import { issueElements } from './issue-elements'
import { limitBands, limitLines } from './limit-lines'
import { linesAndPoints } from './lines-and-points'
import { plotGrid } from './plot-grid'
import { processLabels, sideWidth } from './process-labels'
import type { ProcessModel } from './process-model.types'
import { runBracket } from './run-bracket'
import { targetLines } from './target-line'
import { text } from './text'

/**
 * Lays out a process-control (XmR) chart: band between the limits, average, dotted limits with their values, the line,
 * special causes as shapes, the latest run as a bracket in words, and the latest value at its point.
 */
export function processOption(model: ProcessModel, box: Box): Layout {
  const values = model.points.flatMap(({ value }) => (value === null ? [] : [value]))
  const limits = model.spans.flatMap((span) =>
    span.limits.flatMap(({ lower, upper, mean }) => [lower ?? mean, upper ?? mean, mean]),
  )
  const wanted = model.targets.map(({ value }) => value)
  const domain = valueDomain([...values, ...limits, ...wanted], model.bounds)
  const ticks = niceTicks(domain, { most: box.height < 280 ? 4 : 5, whole: model.whole })
  const form = box.kind === 'narrow' ? 'short' : 'long'
  const plot = {
    left: Math.ceil(Math.max(...ticks.map((tick) => textWidth(model.print(tick))), 18)) + 12,
    right: box.width - sideWidth(model, form),
    top: model.run?.side === 'above' ? 58 : 34,
    bottom: box.height - (model.run?.side === 'below' ? 58 : 34),
  }
  const x = linearScale([-0.5, model.periods - 0.5], [plot.left, plot.right])
  const y = linearScale(domain, [plot.bottom, plot.top])
  const spacing = (plot.right - plot.left) / model.periods

  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: timeAxis(model.periods, model.ticks(plot.right - plot.left, plot.left)),
    yAxis: valueAxis(domain, ticks, model.print),
    graphic: {
      elements: [
        ...gridLines({ plot, x, y }, ticks),
        ...limitBands(model.spans, domain, { x, y }),
        ...limitLines(model.spans, { x, y }),
        ...targetLines(model.targets, { x, y }),
        ...linesAndPoints(model.points, model.breaks, spacing, { x, y }),
        text(0, 9, model.yTitle, { within: box.width }),
        ...issueElements(model.issues, { x, plot }),
        ...processLabels(model, form, { x, y, plot }),
        ...runBracket(model.run, model.points, { x, y, plot }),
      ],
    },
  }
  const places = model.points.map(({ at, value }) => (value === null ? null : { x: x(at), y: y(value) }))
  return { option, places }
}
