/** Ring and rule at the point that is being read, over the drawing and in its measure. */
export function FocusRing({
  width,
  height,
  place,
  rule,
}: {
  readonly width: number
  readonly height: number
  readonly place: { readonly x: number; readonly y: number } | null
  /** Draw a vertical rule through the point. */
  readonly rule: boolean
}) {
  if (!place) return null
  return (
    <svg
      className="chart__focus"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {rule && (
        <line x1={place.x} x2={place.x} y1={26} y2={height - 30} stroke="#0b0c0c" strokeWidth="1.25" />
      )}
      <circle cx={place.x} cy={place.y} r="10" fill="none" stroke="#ffffff" strokeWidth="5" />
      <circle cx={place.x} cy={place.y} r="10" fill="none" stroke="#0b0c0c" strokeWidth="2.5" />
    </svg>
  )
}
