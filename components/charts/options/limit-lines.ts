import { palette } from '../palette'
import type { Plot } from './plot.types'
import type { Limits, LimitSpan } from './process-model.types'
import { areaBetween, lineThrough } from './shapes'

type Scales = Pick<Plot, 'x' | 'y'>

/** The shaded range in which the measure moves by chance; none where the limits are early ones. */
export function limitBands(
  spans: readonly LimitSpan[],
  [bottom, top]: readonly [number, number],
  scales: Scales,
) {
  return spans
    .filter(
      ({ early, limits }) => !early && limits.some(({ lower, upper }) => lower !== null || upper !== null),
    )
    .flatMap(({ limits }) =>
      areaBetween(
        limits.map(({ at, upper }) => [at, upper ?? top]),
        limits.map(({ at, lower }) => [at, lower ?? bottom]),
        scales,
        { fill: palette.band },
      ),
    )
}

/** Average as a thin line, limits dotted; early limits are dotted finely. */
export function limitLines(spans: readonly LimitSpan[], scales: Scales) {
  const firm = spans.filter(({ early }) => !early)
  const early = spans.filter((span) => span.early)
  return [
    ...averageLine(firm, scales, 1.25),
    ...line(firm, ({ lower }) => lower, scales, 1.5, [2, 4]),
    ...line(firm, ({ upper }) => upper, scales, 1.5, [2, 4]),
    ...line(early, ({ lower }) => lower, scales, 1.25, [1, 6]),
    ...line(early, ({ upper }) => upper, scales, 1.25, [1, 6]),
  ]
}

/** The average alone, of limits that are not early ones. */
export function averageLine(spans: readonly LimitSpan[], scales: Scales, width: number) {
  return line(
    spans.filter(({ early }) => !early),
    ({ mean }) => mean,
    scales,
    width,
  )
}

const line = (
  spans: readonly LimitSpan[],
  level: (limits: Limits) => number | null,
  scales: Scales,
  width: number,
  dash?: readonly number[],
) =>
  spans.flatMap(({ limits }) =>
    lineThrough(
      limits.map((own) => [own.at, level(own)] as const),
      scales,
      { color: palette.limit, width, dash },
      2,
    ),
  )
