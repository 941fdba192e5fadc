import type { TimePoint } from './process-model.types'

/** The points of a line, with an empty one wherever it must not be joined: at gaps in time or value, and at breaks. */
export function timeLine(
  points: readonly Pick<TimePoint, 'at' | 'value'>[],
  breaks: readonly number[] = [],
): readonly (readonly [number, number | null])[] {
  const broken = new Set(breaks)
  return points.flatMap(({ at, value }, index) => {
    const before = points[index - 1]
    const apart = before !== undefined && (at - before.at > 1 || broken.has(at))
    const own = [at, value] as const
    return apart ? [[at - 0.5, null] as const, own] : [own]
  })
}
