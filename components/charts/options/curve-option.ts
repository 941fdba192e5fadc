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
import { text } from './text'

const ticks = [0, 25, 50, 75, 100]
const gap = 40
const looks = {
  now: { color: palette.navy, width: 3, dash: undefined },
  before: { color: palette.plum, width: 2, dash: [8, 4] },
  completed: { color: palette.limit, width: 1.5, dash: [2, 4] },
} as const

type Api = { coord: (at: readonly [number, number]) => readonly [number, number] }

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
  const labelX = narrow ? plot.left + 34 : plot.right + 42
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: dayAxis(model.last, model.ticks(plot.right - plot.left)),
    yAxis: valueAxis([0, 100], ticks, (value) => `${value}%`),
    series: [
      gridLines([0, model.last], ticks),
      band(model),
      line(model.before, looks.before, true),
      line(model.now, looks.now, true),
      {
        type: 'scatter' as const,
        clip: false,
        z: 6,
        symbol: 'circle',
        symbolSize: 9,
        data: model.medians.flatMap(({ of, day }) =>
          day === null
            ? []
            : [
                {
                  value: [day, 50],
                  itemStyle: {
                    color: of === 'completed' ? palette.paper : looks[of].color,
                    borderColor: looks[of].color,
                    borderWidth: 1.5,
                    opacity: 1,
                  },
                },
              ],
        ),
      },
    ],
    graphic: {
      elements: [
        text(0, 9, model.yTitle, { within: box.width }),
        text(plot.right, plot.bottom + 42, model.xTitle, { align: 'right' }),
        {
          type: 'line' as const,
          silent: true,
          z: 3,
          shape: { x1: plot.left, y1: y(50), x2: plot.right, y2: y(50) },
          style: { stroke: palette.ink, lineWidth: 1.25 },
        },
        text(plot.right, y(50) - 11, model.half, { bold: true, color: palette.ink, align: 'right' }),
        ...model.medians.flatMap(({ of, day }) =>
          day === null
            ? []
            : [
                {
                  type: 'line' as const,
                  silent: true,
                  z: 3,
                  shape: { x1: x(day), y1: y(50), x2: x(day), y2: plot.bottom },
                  style: { stroke: looks[of].color, lineWidth: 1.25, lineDash: [2, 3] },
                },
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
  const { color } = looks[of]
  return [
    ...labelSample(looks[of], x, y),
    ...(of === 'completed'
      ? [
          {
            type: 'circle' as const,
            silent: true,
            z: 21,
            shape: { cx: x + 12, cy: y, r: 4.5 },
            style: { fill: palette.paper, stroke: color, lineWidth: 1.5 },
          },
        ]
      : []),
  ]
}

function line(
  points: readonly { readonly day: number; readonly share: number }[],
  {
    color,
    width,
    dash,
  }: { readonly color: string; readonly width: number; readonly dash?: readonly number[] },
  cased: boolean,
) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    z: cased ? 4 : 2,
    lineStyle: { color, width, join: 'round' as const, ...(dash ? { type: [...dash] } : {}) },
    data: points.map(({ day, share }) => [day, 100 * share]),
  }
}

/** The interval of this year's curve. */
function band({ now }: CurveModel) {
  const known = now.filter(({ lower, upper }) => lower !== null && upper !== null)
  return {
    type: 'custom' as const,
    silent: true,
    z: 1,
    data: known.length > 1 ? [[known[0]!.day, 0]] : [],
    renderItem: (_: unknown, api: Api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...known.map(({ day, upper }) => api.coord([day, 100 * upper!])),
          ...known.map(({ day, lower }) => api.coord([day, 100 * lower!])).reverse(),
        ],
      },
      style: { fill: palette.tint },
    }),
  }
}
