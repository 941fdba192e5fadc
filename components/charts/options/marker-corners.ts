/** Corners of a marker, in halves of its size from its middle: right, down. */
export const markerCorners = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  'triangle-down': [
    [0, 1],
    [1, -1],
    [-1, -1],
  ],
} as const

export type MarkerShape = 'circle' | keyof typeof markerCorners
