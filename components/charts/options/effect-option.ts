import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueDomain } from '../scale/value-domain'
import { timeAxis, valueAxis } from './axes'
import type { EffectModel } from './effect-model.types'
import { gridLines } from './grid-lines'
import { labelSample } from './label-sample'
import { plotGrid } from './plot-grid'
import { text } from './text'

const gap = 40
const looks = {
  observed: { color: palette.navy, width: 2.5, dash: undefined },
  without: { color: palette.plum, width: 2, dash: [6, 4] },
} as const
type Api = { coord: (at: readonly [number, number]) => readonly [number, number] }

/**
 * Lays out what was observed and, from the start of a change on, the course that the figures had before, broken, in the
 * band of its limits. The start is a dotted upright rule.
 */
export function effectOption(model: EffectModel, box: Box): Layout {
  const { observed, without, start, words } = model
  const narrow = box.kind === 'narrow'
  const values = [
    ...observed.map(({ value }) => value),
    ...without.flatMap(({ lower, upper }) => [lower, upper]),
  ]
  const domain = valueDomain(values, model.bounds)
  const ticks = niceTicks(domain, { most: 5, whole: model.whole })
  const labels = [
    { y: observed.at(-1)!.value, first: words.observed, second: null, look: 'observed' as const },
    { y: without.at(-1)!.value, first: words.without, second: words.withoutName, look: 'without' as const },
  ]
  const side =
    Math.max(...labels.flatMap(({ first, second }) => [first, second ?? ''].map((own) => textWidth(own)))) +
    46
  const plot = {
    left: Math.ceil(Math.max(...ticks.map((tick) => textWidth(model.print(tick))), 18)) + 12,
    right: narrow ? box.width - 10 : box.width - Math.min(side, 250),
    top: 34,
    bottom: narrow ? box.height - 46 - labels.length * gap : box.height - 34,
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
  const startX = x(start - 0.5)
  const isLeft = startX - plot.left > textWidth(words.start) + 12
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: timeAxis(model.periods, model.ticks(plot.right - plot.left, plot.left)),
    yAxis: valueAxis(domain, ticks, model.print),
    graphic: {
      elements: [
        text(0, 9, model.yTitle, { within: box.width }),
        {
          type: 'line' as const,
          silent: true,
          z: 3,
          shape: { x1: startX, y1: plot.top - 4, x2: startX, y2: plot.bottom },
          style: { stroke: palette.ink, lineWidth: 1.5, lineDash: [2, 3] },
        },
        text(startX + (isLeft ? -6 : 6), plot.top - 12, words.start, { align: isLeft ? 'right' : 'left' }),
        ...labels.flatMap(({ first, second, look }, index) => [
          ...labelSample(looks[look], labelX - 32, places[index]!, { band: look === 'without' }),
          text(labelX, places[index]!, first, { bold: true, color: palette.ink }),
          ...(second ? [text(labelX, places[index]! + 17, second)] : []),
        ]),
      ],
    },
    series: [
      gridLines([-0.5, model.periods - 0.5], ticks),
      {
        type: 'custom' as const,
        silent: true,
        z: 1,
        data: without.length > 0 ? [[without[0]!.at, without[0]!.lower]] : [],
        renderItem: (_: unknown, api: Api) => ({
          type: 'polygon',
          shape: {
            points: [
              ...without.map(({ at, upper }) => api.coord([at, upper])),
              ...without.map(({ at, lower }) => api.coord([at, lower])).reverse(),
            ],
          },
          style: { fill: palette.tint },
        }),
      },
      line(
        without.map(({ at, value }) => [at, value]),
        { color: looks.without.color, width: looks.without.width, type: looks.without.dash },
      ),
      line(
        observed.flatMap(({ at, value }, i) =>
          i > 0 && observed[i - 1]!.at < at - 1
            ? [
                [at - 1, null],
                [at, value],
              ]
            : [[at, value]],
        ),
        { color: looks.observed.color, width: looks.observed.width },
      ),
    ],
  }
  return { option, places: observed.map(({ at, value }) => ({ x: x(at), y: y(value) })) }
}

function line(data: readonly (readonly (number | null)[])[], style: object) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    z: 4,
    lineStyle: { join: 'round' as const, ...style },
    data: data.map((point) => [...point]),
  }
}
