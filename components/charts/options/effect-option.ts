import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { textWidth } from '../scale/text-width'
import type { EffectModel } from './effect-model.types'
import { labelledFrame } from './labelled-frame'
import { text } from './text'

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
  const values = [
    ...observed.map(({ value }) => value),
    ...without.flatMap(({ lower, upper }) => [lower, upper]),
  ]
  const labels = [
    { y: observed.at(-1)!.value, first: words.observed, second: null, look: looks.observed, band: false },
    {
      y: without.at(-1)!.value,
      ...{ first: words.without, second: words.withoutName, look: looks.without, band: true },
    },
  ]
  const frame = labelledFrame(model, values, labels, box, 46)
  const { plot, x, y } = frame
  const startX = x(start - 0.5)
  const isLeft = startX - plot.left > textWidth(words.start) + 12
  const option = {
    ...frame.axes,
    graphic: {
      elements: [
        frame.title,
        {
          type: 'line' as const,
          silent: true,
          z: 3,
          shape: { x1: startX, y1: plot.top - 4, x2: startX, y2: plot.bottom },
          style: { stroke: palette.ink, lineWidth: 1.5, lineDash: [2, 3] },
        },
        text(startX + (isLeft ? -6 : 6), plot.top - 12, words.start, { align: isLeft ? 'right' : 'left' }),
        ...frame.labels,
      ],
    },
    series: [
      frame.grid,
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
