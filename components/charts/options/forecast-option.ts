import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import type { ForecastModel, ForecastPoint } from './forecast-model.types'
import { labelledFrame } from './labelled-frame'
import { text } from './text'
import { timeLine } from './time-line'

type Api = { coord: (at: readonly [number, number]) => readonly [number, number] }

/**
 * Lays out what was and what is coming: the line up to now, then the expected course in its likely range, and “same as last
 * year” dotted. What is not tested is paler, and begins at a rule that says so.
 */
export function forecastOption(model: ForecastModel, box: Box): Layout {
  const { known, ahead, origin, tested, words } = model
  const shown = ahead.at(tested === null ? -1 : tested - origin.at - 1)!
  const values = [
    ...known.flatMap(({ value }) => (value === null ? [] : [value])),
    ...ahead.flatMap(({ lower, upper, sameAsLastYear }) => [lower, upper, sameAsLastYear]),
  ]
  const labels = [
    { y: shown.expected, first: words.likely, second: words.likelyName, look: looks.band, band: true },
    {
      y: ahead.at(-1)!.sameAsLastYear,
      ...{ first: words.sameAsLastYear, second: null, look: looks.naive, band: false },
    },
  ]
  const frame = labelledFrame(model, values, labels, box, 34)
  const { plot, x, y } = frame
  const start: ForecastPoint = {
    at: origin.at,
    ...{ expected: origin.value, lower: origin.value, upper: origin.value, sameAsLastYear: origin.value },
  }
  const sure = [start, ...ahead.filter(({ at }) => tested !== null && at <= tested)]
  const unsure = [sure.at(-1)!, ...ahead.filter(({ at }) => tested === null || at > tested)]
  const option = {
    ...frame.axes,
    graphic: {
      elements: [
        frame.title,
        rule(x(origin.at), plot),
        text(x(origin.at) - 6, plot.top - 12, words.now, { align: 'right' }),
        ...(unsure.length > 1
          ? [
              ...(tested === null ? [] : [rule(x(tested), plot)]),
              text(plot.right, plot.top - 12, words.notTested, { align: 'right' }),
            ]
          : []),
        ...frame.labels,
      ],
    },
    series: [
      frame.grid,
      ...[
        { points: sure, fill: palette.tint },
        { points: unsure, fill: palette.band },
      ].map(({ points, fill }) => bandOf(points, fill)),
      ...[lineOf(ahead.map(({ at, sameAsLastYear }) => [at, sameAsLastYear])), edges(unsure)].flat(),
      {
        type: 'line' as const,
        silent: true,
        clip: false,
        symbol: 'none',
        z: 4,
        lineStyle: lineLook(looks.band),
        data: [start, ...ahead].map(({ at, expected }) => [at, expected]),
      },
      {
        type: 'line' as const,
        silent: true,
        clip: false,
        symbol: 'none',
        z: 5,
        lineStyle: { color: palette.navy, width: 2.5, join: 'round' as const },
        data: timeLine(known),
      },
      {
        type: 'scatter' as const,
        clip: false,
        z: 6,
        symbol: 'circle',
        symbolSize: 8,
        itemStyle: { color: palette.navy, opacity: 1 },
        data: [[origin.at, origin.value]],
      },
    ],
  }
  return {
    option,
    places: [
      ...known.map(({ at, value }) => (value === null ? null : { x: x(at), y: y(value) })),
      ...ahead.map(({ at, expected }) => ({ x: x(at), y: y(expected) })),
    ],
  }
}

/** A dotted upright rule across the plot. */
function rule(at: number, plot: { readonly top: number; readonly bottom: number }) {
  return {
    type: 'line' as const,
    silent: true,
    z: 3,
    shape: { x1: at, y1: plot.top - 4, x2: at, y2: plot.bottom },
    style: { stroke: palette.axis, lineWidth: 1, lineDash: [2, 3] },
  }
}

const looks = {
  band: { color: palette.navy, width: 2.5, dash: [7, 4] },
  naive: { color: palette.plum, width: 2, dash: [2, 4] },
} as const
const lineLook = ({ color, width, dash }: (typeof looks)[keyof typeof looks]) => ({
  ...{ color, width, type: [...dash], join: 'round' as const },
})

function lineOf(data: readonly (readonly number[])[]) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    z: 3,
    lineStyle: lineLook(looks.naive),
    data: data.map((point) => [...point]),
  }
}

/** The limits of what is not tested as broken lines: paleness alone would not be seen in print. */
function edges(points: readonly ForecastPoint[]) {
  if (points.length < 2) return []
  return (['lower', 'upper'] as const).map((limit) => ({
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    z: 2,
    lineStyle: { color: palette.axis, width: 1, type: [4, 4] },
    data: points.map((point) => [point.at, point[limit]]),
  }))
}

function bandOf(points: readonly ForecastPoint[], fill: string) {
  return {
    type: 'custom' as const,
    silent: true,
    z: 1,
    data: points.length > 1 ? [[points[0]!.at, points[0]!.lower]] : [],
    renderItem: (_: unknown, api: Api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...points.map(({ at, upper }) => api.coord([at, upper])),
          ...points.map(({ at, lower }) => api.coord([at, lower])).reverse(),
        ],
      },
      style: { fill },
    }),
  }
}
