import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { textWidth } from '../scale/text-width'
import type { EffectModel } from './effect-model.types'
import { labelledFrame } from './labelled-frame'
import { areaBetween, lineThrough, rule } from './shapes'
import { text } from './text'
import { timeLine } from './time-line'

const looks = {
  observed: { color: palette.navy, width: 2.5, dash: undefined },
  without: { color: palette.plum, width: 2, dash: [6, 4] },
} as const

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
        ...frame.grid,
        ...areaBetween(
          without.map(({ at, upper }) => [at, upper]),
          without.map(({ at, lower }) => [at, lower]),
          { x, y },
          { fill: palette.tint },
        ),
        ...lineThrough(
          without.map(({ at, value }) => [at, value] as const),
          { x, y },
          looks.without,
          4,
        ),
        ...lineThrough(timeLine(observed), { x, y }, looks.observed, 4),
        frame.title,
        rule(
          { x1: startX, y1: plot.top - 4, x2: startX, y2: plot.bottom },
          { color: palette.ink, width: 1.5, dash: [2, 3] },
          3,
        ),
        text(startX + (isLeft ? -6 : 6), plot.top - 12, words.start, { align: isLeft ? 'right' : 'left' }),
        ...frame.labels,
      ],
    },
  }
  return { option, places: observed.map(({ at, value }) => ({ x: x(at), y: y(value) })) }
}
