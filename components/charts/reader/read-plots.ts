import { focusRing } from './focus-ring'
import { nearestReading, placeIndex } from './nearest-reading'
import type { PlotData } from './plot-data'
import { stepReading, type Position } from './step-reading'

/**
 * Makes the charts of a page readable point by point: one tab stop each; left and right move by point, Home and End jump,
 * up and down change the line, Escape leaves. The words under a chart follow, and tell the latest value by default.
 */
export function readPlots(): void {
  for (const chart of document.querySelectorAll<HTMLElement>('.chart:not([data-read])')) {
    const plot = chart.querySelector<HTMLElement>('.chart__plot')
    const words = chart.querySelector<HTMLElement>('.readout')
    const json = chart.querySelector('script')?.textContent
    if (!plot || !words || !json) continue
    chart.dataset.read = ''
    readPlot(plot, words, JSON.parse(json) as PlotData)
  }
}

let read = 0

function readPlot(plot: HTMLElement, words: HTMLElement, data: PlotData): void {
  const { lines, latest, upright, keys, kind } = data
  const lengths = lines.map(({ readings }) => readings.length)
  const home: Position = { line: 0, point: latest }
  let position = home

  const hint = document.createElement('p')
  hint.className = 'readout__hint'
  hint.id = `keys-${(read += 1)}`
  hint.textContent = keys
  hint.hidden = true
  words.after(hint)
  plot.setAttribute('role', 'application')
  plot.setAttribute('aria-roledescription', kind)
  plot.setAttribute('aria-describedby', hint.id)
  plot.tabIndex = 0

  const tell = (next: Position, following: boolean) => {
    position = next
    hint.hidden = !following
    const { name, readings } = lines[next.line] ?? lines[0]!
    const reading = readings[next.point]
    if (!reading) return
    const head = document.createElement('strong')
    head.textContent = lines.length > 1 ? `${name}, ${reading.head}` : reading.head
    words.replaceChildren(head, ` ${reading.body}`)
    for (const [i, drawing] of [...plot.children].entries()) {
      drawing.querySelector('.chart__focus')?.remove()
      const { size, places } = data.drawings[i] ?? {}
      const place = places?.[placeIndex(lengths, next)]
      if (following && size && place) drawing.append(focusRing(size, place, !upright))
    }
  }
  const leave = () => tell(home, false)

  plot.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return plot.blur()
    const next = stepReading(event.key, position, lengths, upright)
    if (!next) return
    event.preventDefault()
    tell(next, true)
  })
  plot.addEventListener('focus', () => tell(position, true))
  plot.addEventListener('blur', leave)
  plot.addEventListener('pointermove', (event) => {
    const next = nearestReading(event, plot, data, lengths)
    if (next) tell(next, true)
  })
  plot.addEventListener('pointerleave', () => {
    if (document.activeElement !== plot) leave()
  })
}
