import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueDomain } from '../scale/value-domain'
import { timeAxis, valueAxis } from './axes'
import { gridLines } from './grid-lines'
import { issueElements } from './issue-elements'
import type { LinesModel } from './lines-model.types'
import { plotGrid } from './plot-grid'
import { lineThrough, markersAt } from './shapes'
import { targetAtEdge, targetLines } from './target-line'
import { text } from './text'
import { timeLine } from './time-line'

/** Lines differ by colour, dash and end mark, so that they can be told apart without colour. */
const looks = [
  { color: palette.navy, width: 2.5, shape: 'circle', fill: palette.navy },
  { color: palette.limit, width: 2, dash: [2, 4], shape: 'circle', fill: palette.paper },
  { color: palette.plum, width: 2, dash: [8, 4], shape: 'triangle', fill: palette.plum },
] as const
const gap = 40

/** Lays out a run chart of a few lines with their latest values and names beside them; no limits, no judgement. */
export function linesOption(model: LinesModel, box: Box): Layout {
  const values = model.lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  )
  const domain =
    model.within ?? valueDomain([...values, ...model.targets.map(({ value }) => value)], model.bounds)
  const target = targetAtEdge(model.targets, model.periods)
  const ticks = niceTicks(domain, { most: 5, whole: model.whole })
  const side =
    Math.max(64, ...model.lines.map(({ name }) => textWidth(name)), textWidth(target?.words ?? '')) + 12
  const plot = {
    left: Math.ceil(Math.max(...ticks.map((tick) => textWidth(model.print(tick))), 18)) + 12,
    right: box.width - (box.kind === 'narrow' ? Math.min(side, 150) : Math.min(side, 200)),
    top: 34,
    bottom: box.height - 34,
  }
  const x = linearScale([-0.5, model.periods - 0.5], [plot.left, plot.right])
  const y = linearScale(domain, [plot.bottom, plot.top])
  const ends = model.lines.flatMap(({ latest, name }) => (latest ? [{ ...latest, name }] : []))
  const labels = spreadLabels(
    [...ends, ...(target ? [target] : [])].map(({ value }) => ({ y: y(value) })),
    gap,
    [plot.top + 10, plot.bottom - 20],
  )
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: timeAxis(model.periods, model.ticks(plot.right - plot.left, plot.left)),
    yAxis: valueAxis(domain, ticks, model.print),
    graphic: {
      elements: [
        ...gridLines({ plot, x, y }, ticks),
        ...targetLines(model.targets, { x, y }),
        ...[...model.lines].reverse().flatMap((line) => {
          const { shape, fill, ...stroke } = looks[model.lines.indexOf(line) % looks.length]!
          const marker = { shape, fill, size: 8, outline: { color: stroke.color, width: 1.5 } }
          return [
            ...lineThrough(timeLine(line.points), { x, y }, stroke, 3),
            ...(line.latest ? markersAt([[x(line.latest.at), y(line.latest.value)]], marker, 4) : []),
          ]
        }),
        text(0, 9, model.yTitle, { within: box.width }),
        ...issueElements(model.issues, { x, plot }),
        ...ends.flatMap(({ words, name }, i) => [
          text(plot.right + 8, labels[i]! - 1, words, { size: 16, bold: true, color: palette.ink }),
          text(plot.right + 8, labels[i]! + 17, name),
        ]),
        ...(target
          ? [text(plot.right + 8, labels[ends.length]!, target.words, { color: palette.plum })]
          : []),
      ],
    },
  }
  const places = model.lines.flatMap(({ points }) =>
    points.map(({ at, value }) => (value === null ? null : { x: x(at), y: y(value) })),
  )
  return { option, places }
}
