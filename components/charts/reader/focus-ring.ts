const space = 'http://www.w3.org/2000/svg'

/** Ring and rule at the point that is being read, over the drawing and in its measure. */
export function focusRing(
  [width, height]: readonly [number, number],
  [x, y]: readonly [number, number],
  /** Draw a vertical rule through the point. */
  rule: boolean,
): SVGElement {
  const ring = element('svg', {
    class: 'chart__focus',
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    width,
    height,
  })
  if (rule)
    ring.append(
      element('line', { x1: x, x2: x, y1: 26, y2: height - 30, stroke: '#0b0c0c', 'stroke-width': 1.25 }),
    )
  for (const [stroke, strokeWidth] of [
    ['#ffffff', 5],
    ['#0b0c0c', 2.5],
  ] as const)
    ring.append(element('circle', { cx: x, cy: y, r: 10, fill: 'none', stroke, 'stroke-width': strokeWidth }))
  return ring
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
