import { palette } from '../palette'
import { textWidth } from '../scale/text-width'

type Look = {
  readonly size?: 14 | 16
  readonly bold?: boolean
  readonly color?: string
  readonly align?: 'left' | 'center' | 'right'
  /** Pixels that there are; what is longer ends with an ellipsis. */
  readonly within?: number
}

/** A label of a chart at a pixel, centred on its line. 14 px is the floor. */
export function text(x: number, y: number, words: string, look: Look = {}) {
  const { size = 14, bold = false, color = palette.quiet, align = 'left', within } = look
  // Finding where to cut takes longer than all other words of a chart: asked only of what may be too long.
  const isTooLong = within !== undefined && 1.15 * textWidth(words, size) > within
  return {
    type: 'text' as const,
    silent: true,
    z: 20,
    x,
    y,
    style: {
      text: words,
      fill: color,
      fontSize: size,
      fontWeight: bold ? ('bold' as const) : ('normal' as const),
      fontFamily: 'Arial',
      textAlign: align,
      textVerticalAlign: 'middle' as const,
      ...(isTooLong ? { width: within, overflow: 'truncate' as const } : {}),
    },
  }
}
