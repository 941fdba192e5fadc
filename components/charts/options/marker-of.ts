import type { Mark } from '../mark'
import { palette } from '../palette'
import type { Marker } from './shapes'

const ink = { color: palette.ink, width: 1 }

/**
 * Shape and colour of a point. Marks of special cause keep their size; plain points shrink where they stand close.
 * @param spacing pixels from one point to the next
 */
export function markerOf(mark: Mark, spacing: number): Marker {
  const plain = Math.min(6.8, Math.max(3.2, spacing * 0.72))
  switch (mark) {
    case 'worse':
      return { shape: 'diamond', size: 13, fill: palette.orange, outline: ink }
    case 'better':
      return { shape: 'square', size: 10, fill: palette.teal, outline: ink }
    case 'neutral-high':
      return { shape: 'triangle', size: 11, fill: palette.plum, outline: ink }
    case 'neutral-low':
      return { shape: 'triangle-down', size: 11, fill: palette.plum, outline: ink }
    case 'early':
      return {
        ...{ shape: 'circle', size: plain + 0.8, fill: palette.paper },
        outline: { color: palette.navy, width: 1.5 },
      }
    case 'none':
      return { shape: 'circle', size: plain, fill: palette.navy }
  }
}
