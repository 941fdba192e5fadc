import type { Mark } from '../mark'
import { palette } from '../palette'

type Symbol = {
  readonly symbol: string
  readonly symbolSize: number
  readonly symbolRotate?: number
  readonly itemStyle: {
    readonly color: string
    readonly borderColor: string
    readonly borderWidth: number
    readonly opacity: number
  }
}

const outlined = (color: string) => ({ color, borderColor: palette.ink, borderWidth: 1, opacity: 1 })

/**
 * Shape and colour of a point. Marks of special cause keep their size; plain points shrink where they stand close.
 * @param spacing pixels from one point to the next
 */
export function symbolOf(mark: Mark, spacing: number): Symbol {
  const plain = Math.min(6.8, Math.max(3.2, spacing * 0.72))
  switch (mark) {
    case 'worse':
      return { symbol: 'diamond', symbolSize: 13, itemStyle: outlined(palette.orange) }
    case 'better':
      return { symbol: 'rect', symbolSize: 10, itemStyle: outlined(palette.teal) }
    case 'neutral-high':
      return { symbol: 'triangle', symbolSize: 11, itemStyle: outlined(palette.plum) }
    case 'neutral-low':
      return { symbol: 'triangle', symbolSize: 11, symbolRotate: 180, itemStyle: outlined(palette.plum) }
    case 'early':
      return {
        symbol: 'circle',
        symbolSize: plain + 0.8,
        itemStyle: { color: palette.paper, borderColor: palette.navy, borderWidth: 1.5, opacity: 1 },
      }
    case 'none':
      return {
        symbol: 'circle',
        symbolSize: plain,
        itemStyle: { color: palette.navy, borderColor: palette.navy, borderWidth: 0, opacity: 1 },
      }
  }
}
