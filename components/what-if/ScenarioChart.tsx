import type { Band } from '@/lib/demand/model/band'
import type { Comparison } from '@/lib/demand/model/compare-runs'
import { palette } from '../charts/palette'

type Size = { readonly width: number; readonly height: number; readonly name: 'wide' | 'narrow' }
const sizes: readonly Size[] = [
  { name: 'wide', width: 788, height: 300 },
  { name: 'narrow', width: 358, height: 270 },
]
const top = 16
const bottom = 26
const left = 48

/** History, and the open cases with the inputs and with no change, drawn wide and narrow. */
export function ScenarioChart({
  name,
  labels,
  language,
  history,
  before,
  months,
  comparison: { unchanged, changed },
  moved,
}: {
  readonly name: string
  readonly labels: { readonly changed: string; readonly unchanged: string }
  readonly language: string
  readonly history: readonly number[]
  readonly before: readonly string[]
  readonly months: readonly string[]
  readonly comparison: Comparison
  readonly moved: boolean
}) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const all = [
    ...history,
    ...unchanged.crownOpen.flatMap(({ lower, upper }) => [lower, upper]),
    ...(moved ? changed.crownOpen.flatMap(({ lower, upper }) => [lower, upper]) : []),
  ]
  const step = niceStep((Math.max(...all) - Math.min(0, ...all)) / 4)
  const most = Math.max(step, Math.ceil(Math.max(...all) / step) * step)
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step)
  const names = [...before, ...months]
  return sizes.map((size) => {
    const right = size.name === 'wide' ? 170 : 66
    const x = (index: number) => left + (index / (names.length - 1)) * (size.width - left - right)
    const y = (value: number) => top + (1 - value / most) * (size.height - top - bottom)
    const from = history.length - 1
    const start = history.at(-1)!
    const point = (value: number, index: number) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`
    const line = (bands: readonly Band[]) =>
      [start, ...bands.map(({ middle }) => middle)]
        .map((value, index) => point(value, from + index))
        .join(' ')
    const field = (bands: readonly Band[]) =>
      [
        ...[start, ...bands.map(({ upper }) => upper)].map((value, index) => point(value, from + index)),
        ...[start, ...bands.map(({ lower }) => lower)]
          .map((value, index) => point(value, from + index))
          .reverse(),
      ].join(' ')
    const ends = apart(
      [
        { value: unchanged.crownOpen.at(-1)!.middle, words: labels.unchanged },
        ...(moved ? [{ value: changed.crownOpen.at(-1)!.middle, words: labels.changed }] : []),
      ].map((end) => ({ ...end, y: y(end.value) })),
      size.name === 'wide' ? 20 : 34,
    )
    const shown = names.flatMap((month, index) => {
      const wanted = size.name === 'wide' ? 12 : 24
      return (index - from) % wanted === 0 ? [{ month, index }] : []
    })
    return (
      <svg
        key={size.name}
        className={`scenario-chart scenario-chart--${size.name}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={name}
      >
        {ticks.map((value) => (
          <g key={value}>
            <line x1={left} x2={size.width - right} y1={y(value)} y2={y(value)} stroke={palette.grid} />
            <text x={left - 8} y={y(value) + 5} textAnchor="end" className="scenario-chart__tick">
              {number.format(value)}
            </text>
          </g>
        ))}
        {shown.map(({ month, index }) => (
          <text
            key={index}
            x={x(index)}
            y={size.height - 6}
            textAnchor={index === 0 ? 'start' : 'middle'}
            className="scenario-chart__tick"
          >
            {month}
          </text>
        ))}
        <polygon points={field(unchanged.crownOpen)} fill={palette.tint} />
        {moved && <polygon points={field(changed.crownOpen)} fill={palette.teal} fillOpacity={0.25} />}
        <line x1={x(from)} x2={x(from)} y1={top} y2={size.height - bottom} stroke={palette.axis} />
        <polyline
          points={history.map((value, index) => point(value, index)).join(' ')}
          fill="none"
          stroke={palette.navy}
          strokeWidth={2.5}
        />
        <polyline
          points={line(unchanged.crownOpen)}
          fill="none"
          stroke={palette.navy}
          strokeWidth={2}
          strokeDasharray="5 4"
        />
        {moved && (
          <>
            <polyline points={line(changed.crownOpen)} fill="none" stroke={palette.paper} strokeWidth={7} />
            <polyline points={line(changed.crownOpen)} fill="none" stroke={palette.teal} strokeWidth={3} />
          </>
        )}
        {ends.map((end) => (
          <text key={end.words} x={size.width - right + 8} y={end.y + 5} className="scenario-chart__end">
            <tspan fontWeight="bold">{number.format(Math.round(end.value))}</tspan>
            {size.name === 'wide' ? (
              ` ${end.words}`
            ) : (
              <tspan x={size.width - right + 8} dy={15} className="scenario-chart__tick">
                {end.words.split(' ').slice(-2).join(' ')}
              </tspan>
            )}
          </text>
        ))}
      </svg>
    )
  })
}

/** Labels pushed apart so that none covers another. */
function apart<T extends { readonly y: number }>(ends: readonly T[], least: number): readonly T[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y)
  let last = -Infinity
  return sorted.map((end) => {
    const y = Math.max(end.y, last + least)
    last = y
    return { ...end, y }
  })
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power
}
