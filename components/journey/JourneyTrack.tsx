import { textWidth } from '@/components/charts/scale/text-width'
import { palette } from '@/components/charts/palette'
import type { JourneyStage } from '@/lib/questions/journey.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { trackLayout, type TrackPart } from './track-layout'

const width = 1180
const height = 132
const [top, bottom] = [38, 92]
/** A line from a column to the track leaves it here. */
const inset = 10

const tenth = (value: number) => Number(value.toFixed(1))

/**
 * The stages as one bar, each as wide as its days, tied to its column above and below. What it shows is said in the columns,
 * so it is hidden from screen readers; below the full width each column has a bar of its own.
 */
export function JourneyTrack({
  locale,
  stages,
}: {
  readonly locale: Locale
  readonly stages: readonly JourneyStage[]
}) {
  const { parts, end, scale } = trackLayout(
    stages.map(({ shown }) => shown?.middle?.value ?? null),
    width,
  )
  const longest = stages.findIndex(({ shown }) => shown?.longest)
  return (
    <svg
      className="journey__track"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={[
          ...parts.map(
            ({ column, left }) => `M${tenth(column + 0.5)} 0V12L${tenth(left + 0.5)} ${top - 4}V${bottom}`,
          ),
          `M${width - 0.5} 0V12L${tenth(end - 0.5)} ${top - 4}V${bottom}`,
        ].join('')}
        fill="none"
        stroke={palette.axis}
      />
      <path d={parts.map(bar).join('')} fill={palette.navy} />
      <path
        d={parts.map((part) => (part.days === null ? box(part, 0.5) : '')).join('')}
        fill={palette.paper}
        stroke={palette.limit}
        strokeDasharray="3 3"
      />
      <path
        d={parts
          .map((part) => (part.days === 0 ? `M${tenth(part.left)} ${top - 6}V${bottom + 6}` : ''))
          .join('')}
        stroke={palette.navy}
        strokeWidth="3"
      />
      {longest >= 0 && <path d={box(parts[longest]!, -2)} fill="none" stroke={palette.ink} strokeWidth="4" />}
      {stages.map(({ measure, shown }, index) =>
        words(shown?.middle?.value ?? null, parts[index]!, measure.id),
      )}
      {longest >= 0 && longestWords(parts[longest]!)}
      <path
        d={parts
          .map(({ left, width: wide, column }) => {
            const from = left + Math.min(inset, wide / 2)
            return `M${tenth(from)} ${bottom + 4}L${tenth(column + 0.5)} ${height - 10}V${height}`
          })
          .join('')}
        fill="none"
        stroke={palette.axis}
      />
      {scale && (
        <>
          <path
            d={`M${width - 1} 106v8M${width - 1} 110H${tenth(width - 1 - scale.width)}v-4v8`}
            fill="none"
            stroke={palette.ink}
            strokeWidth="1.25"
          />
          <text x={width} y={130} textAnchor="end" fontSize="14" fill={palette.quiet}>
            {say(locale, 'journey.scale', { count: scale.days })}
          </text>
        </>
      )}
    </svg>
  )

  /** Days in a part, where it is wide enough. */
  function words(days: number | null, part: TrackPart, key: string) {
    const number = days === null ? '' : String(Math.round(days))
    if (number === '' || part.width < textWidth(number, 24) + 20) return null
    return (
      <text
        key={key}
        x={tenth(part.left + 12)}
        y={(top + bottom) / 2 + 9}
        fontSize="24"
        fontWeight="700"
        fill={palette.paper}
      >
        {number}
      </text>
    )
  }

  function longestWords(part: TrackPart) {
    const mark = say(locale, 'journey.longest')
    if (part.width < textWidth(mark, 16) + 110) return null
    return (
      <text
        x={tenth(part.left + 80)}
        y={(top + bottom) / 2 + 6}
        fontSize="16"
        fontWeight="700"
        fill={palette.paper}
      >
        {mark}
      </text>
    )
  }
}

const bar = ({ days, left, width: wide }: TrackPart) =>
  days === null || wide === 0 ? '' : `M${tenth(left)} ${top}h${tenth(wide)}V${bottom}h${tenth(-wide)}z`

/** The outline of a part, so much inside it. */
const box = ({ left, width: wide }: TrackPart, by: number) =>
  `M${tenth(left + by)} ${top + by}h${tenth(wide - 2 * by)}V${bottom - by}h${tenth(2 * by - wide)}z`
