import { palette } from '../palette'

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
      ...(within === undefined ? {} : { width: within, overflow: 'truncate' as const }),
    },
  }
}
