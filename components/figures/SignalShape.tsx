import type { MeasureSeries } from '@/lib/questions/measure-series.types'

/** The shape of a signal, the same as in charts: bar, diamond, square, triangle up or down, hollow circle. */
export function SignalShape({ signal }: { readonly signal: MeasureSeries['signal'] }) {
  return (
    <svg
      className="signal__shape"
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[signal]}
    </svg>
  )
}

const outline = { stroke: '#0b0c0c', strokeWidth: 1 }

const shapes: Record<MeasureSeries['signal'], React.ReactElement> = {
  none: <path d="M0.5 5.75h13v2.5h-13z" fill="#3d3d3d" />,
  'not-judged': <path d="M0.5 5.75h13v2.5h-13z" fill="#ffffff" {...outline} />,
  worse: <path d="M7 0.6 13.4 7 7 13.4 0.6 7z" fill="#f46a25" {...outline} />,
  better: <path d="M1.5 1.5h11v11h-11z" fill="#28a197" {...outline} />,
  'neutral-high': <path d="M7 1.5 13 12.5H1z" fill="#801650" {...outline} />,
  'neutral-low': <path d="M7 12.5 13 1.5H1z" fill="#801650" {...outline} />,
  early: <circle cx="7" cy="7" r="5" fill="#ffffff" stroke="#12436d" strokeWidth="1.75" />,
}
