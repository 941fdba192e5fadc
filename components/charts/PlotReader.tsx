'use client'

import {
  Children,
  useId,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { FocusRing } from './FocusRing'
import type { Box, Places } from './drawing'
import type { Reading } from './models/readings-of'
import { stepReading, type Position } from './step-reading'

type Line = { readonly name: string; readonly readings: readonly Reading[] }

/**
 * Makes a chart readable point by point: one tab stop; left and right move by point, Home and End jump, up and down
 * change the line, Escape leaves. The words under the chart follow, and tell the latest value by default.
 */
export function PlotReader({
  name,
  kind,
  keys,
  drawings,
  lines,
  latest,
  upright,
  children,
}: {
  readonly name: string
  readonly kind: string
  readonly keys: string
  readonly drawings: readonly (Box & { readonly places: Places })[]
  readonly lines: readonly Line[]
  readonly latest: number
  readonly upright: boolean
  readonly children: ReactNode
}) {
  const home: Position = { line: 0, point: latest }
  const alive = useAlive()
  const [position, setPosition] = useState<Position>(home)
  const [following, setFollowing] = useState(false)
  const hint = useId()

  const lengths = lines.map(({ readings }) => readings.length)
  const reading = lines[position.line]?.readings[position.point]
  const pictures = Children.toArray(children)

  const leave = () => {
    setFollowing(false)
    setPosition(home)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.currentTarget.blur()
      return
    }
    const next = stepReading(event.key, position, lengths, upright)
    if (!next) return
    event.preventDefault()
    setFollowing(true)
    setPosition(next)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const next = nearest(event, drawings, lengths, upright)
    if (!next) return
    setFollowing(true)
    setPosition(next)
  }

  return (
    <div className="chart">
      <div
        className="chart__plot"
        role={alive ? 'application' : 'img'}
        aria-label={name}
        aria-roledescription={alive ? kind : undefined}
        aria-describedby={alive ? hint : undefined}
        tabIndex={alive ? 0 : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setFollowing(true)}
        onBlur={leave}
        onPointerMove={onPointerMove}
        onPointerLeave={(event) => {
          if (document.activeElement !== event.currentTarget) leave()
        }}
      >
        {drawings.map(({ kind: size, width, height, places }, i) => (
          <div key={size} className={`chart__drawing chart__drawing--${size}`} data-drawing={size}>
            {pictures[i]}
            {following && (
              <FocusRing
                rule={!upright}
                width={width}
                height={height}
                place={places[offsetOf(lengths, position)] ?? null}
              />
            )}
          </div>
        ))}
      </div>
      {reading && (
        <p className="readout" aria-live="polite" aria-atomic="true">
          <strong>
            {lines.length > 1 && `${lines[position.line]!.name}, `}
            {reading.head}
          </strong>{' '}
          {reading.body}
        </p>
      )}
      {alive && (
        <p id={hint} className="readout__hint" hidden={!following}>
          {keys}
        </p>
      )}
    </div>
  )
}

/** Where a reading's place stands among those of all lines. */
function offsetOf(lengths: readonly number[], { line, point }: Position): number {
  return lengths.slice(0, line).reduce((sum, length) => sum + length, 0) + point
}

/** The reading nearest to the pointer, by its place across the drawing that shows. */
function nearest(
  event: PointerEvent<HTMLElement>,
  drawings: readonly (Box & { readonly places: Places })[],
  lengths: readonly number[],
  upright: boolean,
): Position | null {
  const element = (event.target as Element).closest('[data-drawing]')
  const drawing = drawings.find(({ kind }) => kind === element?.getAttribute('data-drawing'))
  const svg = element?.querySelector('svg')
  if (!drawing || !svg) return null
  const box = svg.getBoundingClientRect()
  const scale = drawing.width / box.width
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]
  let best: { readonly distance: number; readonly at: Position } | null = null
  let index = 0
  for (const [line, length] of lengths.entries())
    for (let point = 0; point < length; point += 1, index += 1) {
      const place = drawing.places[index]
      if (!place) continue
      const [along, across] = upright ? [place.y - y, place.x - x] : [place.x - x, place.y - y]
      const distance = Math.abs(along) + (lengths.length > 1 ? Math.abs(across) / 1000 : 0)
      if (!best || distance < best.distance) best = { distance, at: { line, point } }
    }
  return best?.at ?? null
}

const never = () => () => undefined

/** False on the server and in the first rendering of the browser, so that both agree; then true. */
function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
