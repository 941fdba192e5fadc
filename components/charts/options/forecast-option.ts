import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import type { ForecastModel, ForecastPoint } from './forecast-model.types'
import { labelledFrame } from './labelled-frame'
import { areaBetween, lineThrough, markersAt, rule, type Stroke } from './shapes'
import { text } from './text'
import { timeLine } from './time-line'

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
  const lineOf = (points: Parameters<typeof lineThrough>[0], stroke: Stroke, z: number) =>
    lineThrough(points, { x, y }, stroke, z)
  const bandOf = (points: readonly ForecastPoint[], fill: string) =>
    areaBetween(
      points.map(({ at, upper }) => [at, upper]),
      points.map(({ at, lower }) => [at, lower]),
      { x, y },
      { fill },
    )
  const upright = (at: number) =>
    rule(
      { x1: at, y1: plot.top - 4, x2: at, y2: plot.bottom },
      { color: palette.axis, width: 1, dash: [2, 3] },
      3,
    )
  const option = {
    ...frame.axes,
    graphic: {
      elements: [
        ...frame.grid,
        ...bandOf(sure, palette.tint),
        ...bandOf(unsure, palette.band),
        ...lineOf(
          ahead.map(({ at, sameAsLastYear }) => [at, sameAsLastYear]),
          looks.naive,
          3,
        ),
        // Limits of what is not tested are broken lines: paleness alone would not be seen in print.
        ...(['lower', 'upper'] as const).flatMap((limit) =>
          lineOf(
            unsure.map((point) => [point.at, point[limit]]),
            looks.edge,
            2,
          ),
        ),
        ...lineOf(
          [start, ...ahead].map(({ at, expected }) => [at, expected]),
          looks.band,
          4,
        ),
        ...lineOf(timeLine(known), looks.known, 5),
        ...markersAt([[x(origin.at), y(origin.value)]], { shape: 'circle', size: 8, fill: palette.navy }, 6),
        frame.title,
        upright(x(origin.at)),
        text(x(origin.at) - 6, plot.top - 12, words.now, { align: 'right' }),
        ...(unsure.length > 1
          ? [
              ...(tested === null ? [] : [upright(x(tested))]),
              text(plot.right, plot.top - 12, words.notTested, { align: 'right' }),
            ]
          : []),
        ...frame.labels,
      ],
    },
  }
  return {
    option,
    places: [
      ...known.map(({ at, value }) => (value === null ? null : { x: x(at), y: y(value) })),
      ...ahead.map(({ at, expected }) => ({ x: x(at), y: y(expected) })),
    ],
  }
}

const looks = {
  known: { color: palette.navy, width: 2.5 },
  band: { color: palette.navy, width: 2.5, dash: [7, 4] },
  naive: { color: palette.plum, width: 2, dash: [2, 4] },
  edge: { color: palette.axis, width: 1, dash: [4, 4] },
} as const
