import type { XmrResult } from '@/lib/statistics/spc/chart-result'

/** The reading of the points from an index on, with limits and judgements as they are for the whole. */
export function cutReading(reading: XmrResult, from: number): XmrResult {
  if (from === 0) return reading
  const firstSegment = reading.points[from]?.segment ?? 0
  return {
    ...reading,
    points: reading.points.slice(from).map((point) => ({ ...point, segment: point.segment - firstSegment })),
    segments: reading.segments
      .filter((segment) => segment.to >= from)
      .map((segment) => ({ ...segment, from: Math.max(segment.from - from, 0), to: segment.to - from })),
    latest:
      reading.latest && reading.latest.index >= from
        ? { ...reading.latest, index: reading.latest.index - from }
        : null,
  }
}
