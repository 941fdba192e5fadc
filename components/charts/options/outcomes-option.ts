import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueAxis } from './axes'
import type { OutcomesModel } from './curve-model.types'
import { dayAxis } from './day-axes'
import { gridLines } from './grid-lines'
import { plotGrid } from './plot-grid'
import { areaBetween, rule } from './shapes'
import { text } from './text'

const ticks = [0, 25, 50, 75, 100]
const gap = 42
/** Neighbours keep the order of the palette; what is still open is quiet. */
const fills = [palette.navy, palette.teal, palette.plum] as const
const onFill: Record<string, string> = {
  [palette.navy]: palette.paper,
  [palette.teal]: palette.ink,
  [palette.plum]: palette.paper,
  [palette.grid]: palette.ink,
}

/** Height that the drawing needs: on phones its labels stand under the plot. */
export function outcomesHeight(kind: Box['kind'], parts: number): number {
  return kind === 'narrow' ? 286 + parts * 26 : 340
}

/** Lays out which end comes first by day: areas that add to 100, whole numbers at one day, names beside the plot. */
export function outcomesOption(model: OutcomesModel, box: Box): Layout {
  const narrow = box.kind === 'narrow'
  const { parts, days, mark } = model
  const colours = parts.map((_, i) => (i === parts.length - 1 ? palette.grid : fills[i % fills.length]!))
  const side = Math.max(...parts.flatMap(({ name, detail }) => [textWidth(name, 15), textWidth(detail)]))
  const plot = {
    left: 40,
    right: narrow ? box.width - 12 : box.width - side - 16,
    top: 40,
    bottom: narrow ? 232 : box.height - 54,
  }
  const x = linearScale([0, model.last], [plot.left, plot.right])
  const y = linearScale([0, 100], [plot.bottom, plot.top])
  const bounds = parts.map((_, i) =>
    days.map((_, at) => parts.slice(0, i + 1).reduce((sum, { shares }) => sum + shares[at]!, 0)),
  )
  const below = (i: number, at: number) => (i === 0 ? 0 : bounds[i - 1]![at]!)
  const end = days.length - 1
  const labels = spreadLabels(
    parts.map((_, i) => ({ y: (y(below(i, end)) + y(bounds[i]![end]!)) / 2 - 8 })),
    gap,
    [plot.top + 4, plot.bottom - 22],
  )
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: dayAxis(model.last, model.ticks(plot.right - plot.left)),
    yAxis: valueAxis([0, 100], ticks, String),
    graphic: {
      elements: [
        ...gridLines({ plot, x, y }, ticks),
        ...parts.flatMap((_, i) =>
          areaBetween(
            days.map((day, at) => [day, bounds[i]![at]!]),
            days.map((day, at) => [day, below(i, at)]),
            { x, y },
            { fill: colours[i]!, stroke: palette.paper, lineWidth: 2 },
          ),
        ),
        text(0, 9, model.yTitle, { within: box.width }),
        text(plot.right, plot.bottom + 42, model.xTitle, { align: 'right' }),
        ...(mark ? markElements(mark) : []),
        ...parts.flatMap(({ name, detail }, i) =>
          narrow
            ? key(name, detail, colours[i]!, box.height - (i + 1) * 26 + 10)
            : [
                text(plot.right + 12, labels[i]!, name, { bold: true, color: palette.ink }),
                text(plot.right + 12, labels[i]! + 17, detail),
              ],
        ),
      ],
    },
  }
  return { option, places: days.map((day, at) => ({ x: x(day), y: y(bounds[0]![at]!) })) }

  function markElements({ day, words, counts }: NonNullable<OutcomesModel['mark']>) {
    let passed = 0
    const numbers = counts.flatMap((count, i) => {
      const middle = y(passed + count / 2)
      passed += count
      const high = y(0) - y(count)
      const colour = onFill[colours[i]!]!
      return high < 18
        ? []
        : [text(x(day) + 8, middle, String(count), { size: 16, bold: true, color: colour })]
    })
    return [
      rule(
        { x1: x(day), y1: plot.top, x2: x(day), y2: plot.bottom },
        { color: palette.ink, width: 1.25, dash: [3, 3] },
        5,
      ),
      text(x(day), plot.top - 11, words, { bold: true, color: palette.ink, align: 'center' }),
      ...numbers,
    ]
  }

  function key(name: string, detail: string, colour: string, at: number) {
    return [
      {
        type: 'rect' as const,
        silent: true,
        z: 20,
        shape: { x: plot.left, y: at - 7, width: 14, height: 14 },
        style: { fill: colour, stroke: palette.ink, lineWidth: 1 },
      },
      text(plot.left + 22, at, name, { bold: true, color: palette.ink }),
      text(plot.left + 30 + textWidth(name, 15), at, detail),
    ]
  }
}
