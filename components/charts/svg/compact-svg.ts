/** A circle as ECharts draws its points: a path of radius one, enlarged and moved. */
const circle =
  /<path d="M1 0A1 1 0 1 1 1 -?[\d.]+A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,(-?[\d.]+),(-?[\d.]+)\)"([^>]*)>/g

/**
 * Says the same drawing in fewer characters: circles as circles, places as attributes, defaults left out. A page has thirty
 * drawings of hundreds of parts, and each of them is sent with it.
 *
 * @param svg as clean-svg.ts leaves it
 */
export function compactSvg(svg: string): string {
  return svg
    .replace(circle, (_, r: string, x: string, y: string, rest: string) => {
      const outlined = rest.replace(/ stroke="[^"]*" stroke-width="0"/, '').replace(
        / stroke-width="([\d.]+)"/,
        // The outline was enlarged with the shape.
        (_all, width: string) => ` stroke-width="${short(Number(width) * Number(r), 2)}"`,
      )
      return `<circle cx="${short(Number(x))}" cy="${short(Number(y))}" r="${short(Number(r))}"${outlined}>`
    })
    .replace(/<text [^>]*>/g, placed)
    .replace(/<(rect|path|polygon|polyline|circle)( [^>]*)><\/\w+>/g, '<$1$2/>')
    .replace(/<circle( [^>]*[^/])><\/path>/g, '<circle$1/>')
    .replace(/>\n+</g, '><')
}

const short = (value: number, digits = 1) => String(Number(value.toFixed(digits)))

/** Moved by its place rather than by a transformation, and begun where every text begins. */
function placed(tag: string): string {
  return tag
    .replace(' text-anchor="start"', '')
    .replace(/^(?!.* [xy]=")(.*) transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/, '$1 x="$2" y="$3"')
}
