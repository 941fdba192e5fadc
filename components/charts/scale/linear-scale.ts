/** Maps a value to a pixel, linearly. */
export type Scale = (value: number) => number

/** A linear scale from a domain to pixels; a domain without width maps to the middle. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  if (from === to) return () => (start + end) / 2
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}
