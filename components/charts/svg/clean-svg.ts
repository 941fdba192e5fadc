import { compactSvg } from './compact-svg'

/** Inline style properties that are attributes of SVG too; any other is a fault in an option. */
const attributes = new Set(['font-size', 'font-weight', 'font-style', 'paint-order', 'stroke-linejoin'])
/** Said by the style sheet for all charts alike. */
const dropped = new Set(['font-family'])
const unneeded =
  / (?:class|ecmeta_[a-z_]+|pointer-events|xml:space|xmlns:xlink|version|baseProfile|clip-path)="[^"]*"/g

/**
 * Makes the SVG of ECharts fit for a page: a strict content security policy forbids style attributes and style
 * elements, ids would have to be unique on the page (ours need none: nothing is drawn that would have to be clipped),
 * and the wrapper says in words what the drawing shows.
 *
 * @throws Error for an inline style or an id that is not known here
 */
export function cleanSvg(svg: string): string {
  const clean = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<defs ?>[\s\S]*?<\/defs>/g, '')
    .replace(unneeded, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ')
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>/, '')
    .replace(/<[^>]+>/g, shorten)
    .trim()
  if (/ id="|url\(#/.test(clean)) throw new Error('A chart has a part with an id')
  return compactSvg(clean)
}

/** A tenth of a pixel is enough for places. The words between the tags stay as they are. */
function shorten(tag: string): string {
  return tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))
}

function asAttributes(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([name]) => name && !dropped.has(name))
    .map(([name, value]) => {
      if (!attributes.has(name!)) throw new Error(`A chart has the inline style ${name}: ${value}`)
      return ` ${name}="${value}"`
    })
    .join('')
}
