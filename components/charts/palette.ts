/** Colours of charts, as in styles/_settings.scss; the forced-colours style sheet finds elements by them. */
export const palette = {
  ink: '#0b0c0c',
  quiet: '#484949',
  navy: '#12436d',
  teal: '#28a197',
  plum: '#801650',
  orange: '#f46a25',
  limit: '#3d3d3d',
  band: '#e6edf3',
  tint: '#c9d8e5',
  grid: '#dcdfe1',
  axis: '#767879',
  paper: '#ffffff',
} as const
