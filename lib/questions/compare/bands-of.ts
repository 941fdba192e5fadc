import type { Band } from '../compare.types'
import type { FunnelPoint } from './funnel-view.types'

/** Unnamed boards band by band: as much as their points say, without a line for any one of them. */
export function bandsOf(points: readonly FunnelPoint[]): readonly Band[] {
  const bands = new Map<string, FunnelPoint[]>()
  for (const point of points) {
    const key = `${point.cases.from} ${point.cases.to}`
    bands.set(key, [...(bands.get(key) ?? []), point])
  }
  return [...bands.values()]
    .map((own) => {
      const values = own.map(({ value }) => value).sort((a, b) => a - b)
      return {
        cases: own[0]!.cases,
        boards: own.length,
        lowest: values[0]!,
        middle: values[Math.ceil(values.length / 2) - 1]!,
        highest: values.at(-1)!,
      }
    })
    .sort((a, b) => a.cases.from - b.cases.from || a.cases.to - b.cases.to)
}
