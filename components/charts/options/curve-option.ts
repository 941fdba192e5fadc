import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueAxis } from './axes'
import type { CurveModel } from './curve-model.types'
import { dayAxis } from './day-axes'
import { gridLines } from './grid-lines'
import { labelSample } from './label-sample'
import { plotGrid } from './plot-grid'
import type { Plot } from './plot.types'
import { areaBetween, lineThrough, markersAt, rule, type Stroke } from './shapes'
import { text } from './text'

const ticks = [0, 25, 50, 75, 100]
const gap = 40
const looks = {
  now: { color: palette.navy, width: 3, dash: undefined },
  before: { color: palette.plum, width: 2, dash: [8, 4] },
  completed: { color: palette.limit, width: 1.5, dash: [2, 4] },
} as const

/** Height that a curve's drawing needs: on phones its labels stand under the plot. */
export function curveHeight(kind: Box['kind'], labels: number): number {
  return kind === 'narrow' ? 286 + labels * gap : 340
}

/**
 * Lays out how a share grows by day: this year with its band, the year before dashed, the line at half, and a rule down
 * from it at each median. Words of the medians stand beside the plot, on phones under it.
 */
export function curveOption(model: CurveModel, box: Box): Layout {
  const narrow = box.kind === 'narrow'
  const side = Math.max(
    ...model.medians.flatMap(({ words, detail }) => [textWidth(words, 15), textWidth(detail)]),
  )
  const plot = {
    left: 52,
    right: narrow ? box.width - 12 : box.width - side - 44,
    top: 34,
    bottom: narrow ? 228 : box.height - 54,
  }
  const x = linearScale([0, model.last], [plot.left, plot.right])
  const y = linearScale([0, 100], [plot.bottom, plot.top])
  const order = [...model.medians].sort((a, b) => (b.day ?? Infinity) - (a.day ?? Infinity))
  const places = narrow
    ? order.map((_, i) => box.height - order.length * gap + i * gap + 12)
    : spreadLabels(
        order.map((_, i) => ({ y: plot.top + 40 + i * gap })),
        gap + 8,
        [plot.top + 10, plot.bottom - 20],
      )
  const lineOf = (points: CurveModel['now'] | CurveModel['before'], stroke: Stroke) =>
    lineThrough(
      points.map(({ day, share }) => [day, 100 * share] as const),
      { x, y },
      stroke,
      4,
    )
  const labelX = narrow ? plot.left + 34 : plot.right + 42
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: dayAxis(model.last, model.ticks(plot.right - plot.left)),
    yAxis: valueAxis([0, 100], ticks, (value) => `${value}%`),
    graphic: {
      elements: [
        ...gridLines({ plot, x, y }, ticks),
        ...band(model, { x, y }),
        ...lineOf(model.before, looks.before),
        ...lineOf(model.now, looks.now),
        ...model.medians.flatMap(({ of, day }) => {
          if (day === null) return []
          const { color } = looks[of]
          const fill = of === 'completed' ? palette.paper : color
          const outline = { color, width: 1.5 }
          return markersAt([[x(day), y(50)]], { shape: 'circle', size: 9, fill, outline }, 6)
        }),
        text(0, 9, model.yTitle, { within: box.width }),
        text(plot.right, plot.bottom + 42, model.xTitle, { align: 'right' }),
        rule({ x1: plot.left, y1: y(50), x2: plot.right, y2: y(50) }, { color: palette.ink, width: 1.25 }, 3),
        text(plot.right, y(50) - 11, model.half, { bold: true, color: palette.ink, align: 'right' }),
        ...model.medians.flatMap(({ of, day }) =>
          day === null
            ? []
            : [
                rule(
                  { x1: x(day), y1: y(50), x2: x(day), y2: plot.bottom },
                  { color: looks[of].color, width: 1.25, dash: [2, 3] },
                  3,
                ),
              ],
        ),
        ...order.flatMap(({ of, words, detail }, i) => [
          ...sample(of, labelX - 32, places[i]!),
          text(labelX, places[i]!, words, { bold: true, color: palette.ink }),
          text(labelX, places[i]! + 17, detail),
        ]),
      ],
    },
  }
  return {
    option,
    places: model.now.map(({ day, share }) => ({ x: x(day), y: y(100 * share) })),
  }
}

/** What a median is marked with, before its words: the line of its curve, or the hollow dot of completed cases. */
function sample(of: keyof typeof looks, x: number, y: number) {
  const outline = { color: looks[of].color, width: 1.5 }
  return [
    ...labelSample(looks[of], x, y),
    ...(of === 'completed'
      ? markersAt([[x + 12, y]], { shape: 'circle', size: 9, fill: palette.paper, outline }, 21)
      : []),
  ]
}

/** The interval of this year's curve. */
function band({ now }: CurveModel, scales: Pick<Plot, 'x' | 'y'>) {
  const known = now.filter(({ lower, upper }) => lower !== null && upper !== null)
  return areaBetween(
    known.map(({ day, upper }) => [day, 100 * upper!]),
    known.map(({ day, lower }) => [day, 100 * lower!]),
    scales,
    { fill: palette.tint },
  )
}
