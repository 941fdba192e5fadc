import { palette } from '../palette'
import { rule, type Stroke } from './shapes'

/** What a label stands for, drawn before its words: a line of the chart, where it has one on its band. 24 pixels wide. */
export function labelSample(stroke: Stroke, x: number, y: number, { band = false } = {}) {
  return [
    ...(band
      ? [
          {
            type: 'rect' as const,
            silent: true,
            z: 19,
            shape: { x, y: y - 8, width: 24, height: 16 },
            style: { fill: palette.tint },
          },
        ]
      : []),
    rule({ x1: x, y1: y, x2: x + 24, y2: y }, stroke, 20),
  ]
}
