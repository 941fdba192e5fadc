import { palette } from '../palette'
import type { Limits, LimitSpan } from './process-model.types'

type Api = { coord: (at: readonly [number, number]) => readonly [number, number] }

/** The shaded range in which the measure moves by chance; none where the limits are early ones. */
export function limitBands(spans: readonly LimitSpan[], [bottom, top]: readonly [number, number]) {
  const bands = spans.filter(
    ({ early, limits }) => !early && limits.some(({ lower, upper }) => lower !== null || upper !== null),
  )
  return {
    type: 'custom' as const,
    silent: true,
    z: 1,
    data: bands.map((_, index) => [index, bottom]),
    renderItem: ({ dataIndex }: { dataIndex: number }, api: Api) => {
      const { limits } = bands[dataIndex]!
      const over = limits.map(({ at, upper }) => api.coord([at, upper ?? top]))
      const under = limits.map(({ at, lower }) => api.coord([at, lower ?? bottom]))
      return {
        type: 'polygon',
        shape: { points: [...over, ...under.reverse()] },
        style: { fill: palette.band },
      }
    },
  }
}

/** Average as a thin line, limits dotted; early limits are dotted finely. */
export function limitLines(spans: readonly LimitSpan[]) {
  const firm = spans.filter(({ early }) => !early)
  const early = spans.filter((span) => span.early)
  return [
    line(firm, ({ mean }) => mean, { width: 1.25 }),
    line(firm, ({ lower }) => lower, { width: 1.5, type: [2, 4] }),
    line(firm, ({ upper }) => upper, { width: 1.5, type: [2, 4] }),
    line(early, ({ lower }) => lower, { width: 1.25, type: [1, 6] }),
    line(early, ({ upper }) => upper, { width: 1.25, type: [1, 6] }),
  ].filter(({ data }) => data.some(([, level]) => level !== null))
}

/** The average alone, for a sparkline. */
export function averageLine(spans: readonly LimitSpan[]) {
  return line(
    spans.filter(({ early }) => !early),
    ({ mean }) => mean,
    { width: 1 },
  )
}

function line(
  spans: readonly LimitSpan[],
  level: (limits: Limits) => number | null,
  lineStyle: { readonly width: number; readonly type?: number[] },
) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    lineStyle: { color: palette.limit, cap: 'butt' as const, ...lineStyle },
    data: spans.flatMap(({ limits }): (readonly [number, number | null])[] => [
      ...limits.map((own) => [own.at, level(own)] as const),
      [limits.at(-1)!.at, null],
    ]),
  }
}
