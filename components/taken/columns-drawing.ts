import { escapeXml } from '../figures/image/escape-xml'
import { wrapText } from '../figures/image/wrap-text'
import type { ColumnPart, Columns, Picture, Weight } from './taken-figure.types'

const gap = 12
const letters: Readonly<Record<Weight, { size: number; bold: boolean; colour: string }>> = {
  strong: { size: 12, bold: true, colour: '#0b0c0c' },
  large: { size: 18, bold: true, colour: '#0b0c0c' },
  plain: { size: 11, bold: false, colour: '#484949' },
}

/** Columns as one drawing of a width in pixels: gates stand on the picture across, what is below begins under it. */
export function columnsDrawing({ above, across, below, hanging }: Columns, width: number): Picture {
  const step = width / Math.max(above.length, below.length)
  const inner = step - gap
  const heads = above.map((parts) => laid(parts, inner))
  const top = Math.max(0, ...heads.map(({ height }) => height))
  const wide = across && scaled(across, width)
  const under = top + (wide ? wide.height + 4 : 0)
  const bodies = below.map((parts) => laid(parts, inner))
  const line = under + Math.max(0, ...bodies.map((body) => body.height)) + 4
  const feet = hanging.map((parts) => laid(parts, inner))
  const height = Math.ceil(line + Math.max(0, ...feet.map((foot) => foot.height)))
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...heads.map((head, i) => head.at(i * step, top - head.height)),
    ...(wide ? [wide.at(0, top)] : []),
    ...bodies.map((body, i) => body.at(i * step, under)),
    ...(feet.length > 0 ? [`<path d="M0 ${line.toFixed(1)}H${width}" stroke="#0b0c0c"/>`] : []),
    ...feet.map((foot, i) => foot.at(i * step, line)),
    '</svg>',
  ].join('')
  return { svg, width, height }
}

type Laid = { readonly height: number; readonly at: (x: number, y: number) => string }

function laid(parts: readonly ColumnPart[], width: number): Laid {
  const all = parts.map((part) =>
    'svg' in part ? scaled(part, width) : text(part.words, letters[part.weight], width),
  )
  return {
    height: all.reduce((sum, one) => sum + one.height, 0),
    at: (x, y) => {
      let down = y
      return all
        .map((one) => {
          const drawn = one.at(x, down)
          down += one.height
          return drawn
        })
        .join('')
    },
  }
}

/** A picture at its own size, or as wide as there is room. */
function scaled({ svg, width, height }: Picture, most: number): Laid {
  const factor = Math.min(1, most / width)
  const [wide, high] = [width * factor, height * factor].map((side) => Number(side.toFixed(1)))
  const place = (x: number, y: number) =>
    `<svg x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}" overflow="visible">`
  return { height: high! + 6, at: (x, y) => svg.replace(/^<svg [^>]*>/, place(x, y)) }
}

function text(words: string, { size, bold, colour }: (typeof letters)[Weight], width: number): Laid {
  const lines = wrapText(words, width, bold ? size * 1.07 : size)
  const step = Math.round(size * 1.35)
  return {
    height: lines.length * step + 3,
    at: (x, y) =>
      lines
        .map(
          (line, i) =>
            `<text x="${x.toFixed(1)}" y="${(y + i * step + size).toFixed(1)}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${colour}">${escapeXml(line)}</text>`,
        )
        .join(''),
  }
}
