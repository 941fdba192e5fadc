import { palette } from '../palette'
import type { LimitSpan } from './process-model.types'

/** The shaded range in which the measure moves by chance; none where the limits are early ones. */
export function limitBands(spans: readonly LimitSpan[], domain: readonly [number, number]) {
  const bands = spans.filter(({ early, lower, upper }) => !early && (lower !== null || upper !== null))
  return {
    type: 'line' as const,
    data: [],
    silent: true,
    markArea: {
      silent: true,
      itemStyle: { color: palette.band, borderWidth: 0 },
      data: bands.map(({ from, to, lower, upper }) => [
        { coord: [from - 0.5, lower ?? domain[0]] },
        { coord: [to + 0.5, upper ?? domain[1]] },
      ]),
    },
  }
}

/** Average as a thin line, limits dotted; early limits are dotted finely. */
export function limitLines(spans: readonly LimitSpan[]) {
  return [
    line(spans, ({ early, mean }) => (early ? null : mean), { width: 1.25 }),
    line(spans, ({ early, lower }) => (early ? null : lower), { width: 1.5, type: [2, 4] }),
    line(spans, ({ early, upper }) => (early ? null : upper), { width: 1.5, type: [2, 4] }),
    line(spans, ({ early, lower }) => (early ? lower : null), { width: 1.25, type: [1, 6] }),
    line(spans, ({ early, upper }) => (early ? upper : null), { width: 1.25, type: [1, 6] }),
  ]
}

function line(
  spans: readonly LimitSpan[],
  level: (span: LimitSpan) => number | null,
  lineStyle: { readonly width: number; readonly type?: number[] },
) {
  return {
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.limit, cap: 'butt' as const, ...lineStyle },
    data: spans.flatMap((span) => {
      const own = level(span)
      return [
        [span.from - 0.5, own],
        [span.to + 0.5, own],
        [span.to + 0.5, null],
      ]
    }),
  }
}
