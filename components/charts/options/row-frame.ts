import type { Box } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { textWidth } from '../scale/text-width'
import type { RowModel } from './row-model.types'
import { rule } from './shapes'
import { text } from './text'

const rowHeight = { full: 32, wide: 32, half: 32, narrow: 50 } as const
const head = 44
const foot = 32

/** Height of a chart by category: it grows with its rows. */
export function rowsHeight(kind: Box['kind'], rows: number): number {
  return head + rows * rowHeight[kind] + foot
}

/**
 * The frame that charts by category share: names on the left (above their row where it is narrow), values and what was
 * counted in columns on the right, a value axis below.
 */
export function rowFrame({ rows, ...model }: RowModel, box: Box, domain: readonly [number, number]) {
  const narrow = box.kind === 'narrow'
  const names = Math.max(...rows.map(({ name }) => textWidth(name)))
  const words = Math.max(textWidth(model.head), ...rows.map((row) => textWidth(row.words, 15.5)))
  const details = narrow ? 0 : Math.max(0, ...rows.map(({ detail }) => (detail ? textWidth(detail) + 16 : 0)))
  const plot = {
    left: narrow ? 8 : Math.min(Math.ceil(names) + 20, 270),
    right: box.width - Math.ceil(words + details) - 24,
    top: head,
    bottom: box.height - foot,
  }
  const size = rowHeight[box.kind]
  const centre = (index: number) => plot.top + index * size + (narrow ? size * 0.64 : size / 2)
  const x = linearScale(domain, [plot.left, plot.right])
  const ticks = niceTicks(domain, {
    most: Math.max(3, Math.min(6, Math.floor((plot.right - plot.left) / 70))),
  })
  const column = plot.right + 16

  const graphics = [
    ...ticks.map((tick) =>
      rule(
        { x1: x(tick), y1: plot.top, x2: x(tick), y2: plot.bottom },
        { color: palette.grid, width: 1 },
        -1,
      ),
    ),
    ...ticks.map((tick) => text(x(tick), plot.bottom + 16, model.print(tick), { align: 'center' })),
    text(column, plot.top - 14, model.head),
    ...rows.flatMap((row, index) => [
      text(0, narrow ? plot.top + index * size + 10 : centre(index), row.name, { color: palette.ink }),
      text(column, centre(index), row.words, { bold: true, color: palette.ink }),
      ...(row.detail && !narrow ? [text(column + words + 16, centre(index), row.detail)] : []),
      ...(row.instead ? [text(plot.left + 4, centre(index), row.instead)] : []),
    ]),
    ...referenceLine(model.reference, x, plot),
  ]
  return { plot, x, centre, graphics }
}

function referenceLine(
  reference: RowModel['reference'],
  x: (value: number) => number,
  plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
) {
  if (!reference) return []
  const at = x(reference.value)
  const half = textWidth(reference.words) / 2
  return [
    rule(
      { x1: at, y1: plot.top - 4, x2: at, y2: plot.bottom },
      { color: palette.plum, width: 1.5, dash: [4, 4] },
      1,
    ),
    text(Math.min(Math.max(at, half), plot.right + 60 - half), plot.top - 34, reference.words, {
      align: 'center',
      color: palette.plum,
    }),
  ]
}
