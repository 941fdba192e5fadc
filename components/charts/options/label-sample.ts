import { palette } from '../palette'

export type Stroke = {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[] | undefined
}

/** What a label stands for, drawn before its words: a line of the chart, where it has one on its band. 24 pixels wide. */
export function labelSample({ color, width, dash }: Stroke, x: number, y: number, { band = false } = {}) {
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
    {
      type: 'line' as const,
      silent: true,
      z: 20,
      shape: { x1: x, y1: y, x2: x + 24, y2: y },
      style: { stroke: color, lineWidth: width, ...(dash ? { lineDash: [...dash] } : {}) },
    },
  ]
}
