import { escapeXml } from './escape-xml'
import { wrapText } from './wrap-text'

/** One text of a sheet: its letters in pixels. */
export type SheetText = {
  readonly words: string
  readonly size: number
  readonly bold: boolean
  readonly colour: string
}

const margin = 24
const inner = 812
/** Of a drawing, in pixels. */
export const sheetWidth = inner
/** Liberation's and Arimo's letters are as wide as Arial's: where it is not there, lines break at the same places. */
const family = 'Arial, Arimo, Liberation Sans, sans-serif'

/** Texts and a drawing below one another on white, as an SVG document that needs nothing else. */
export function sheet({
  name,
  markings,
  above,
  drawing,
  instead,
  below,
}: {
  readonly name: string
  /** What nobody may overlook, on black. */
  readonly markings: readonly string[]
  readonly above: readonly SheetText[]
  readonly drawing: { readonly svg: string; readonly width: number; readonly height: number } | null
  /** What is said where there is no drawing. */
  readonly instead: SheetText
  readonly below: readonly SheetText[]
}): string {
  const width = inner + 2 * margin
  const parts: string[] = []
  let y = 0
  for (const marking of markings) {
    const lines = wrapText(marking, inner, 15)
    const height = lines.length * 20 + 14
    parts.push(`<rect x="0" y="${y}" width="${width}" height="${height}" fill="#0b0c0c"/>`)
    write({ words: marking, size: 15, bold: true, colour: '#ffffff' }, y + 6)
    y += height
  }
  y += markings.length > 0 ? 14 : margin
  for (const text of above) y = write(text, y)
  y += 12
  if (drawing) {
    parts.push(placed(drawing, y))
    y += drawing.height + 16
  } else y = write(instead, y + 20) + 40
  parts.push(`<rect x="${margin}" y="${y}" width="${inner}" height="1" fill="#cecece"/>`)
  y += 10
  for (const text of below) y = write(text, y)
  const height = Math.ceil(y + margin - 8)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${family}">`,
    `<title>${escapeXml(name)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join('\n')

  function write({ words, size, bold, colour }: SheetText, top: number): number {
    const step = Math.round(size * 1.35)
    const lines = wrapText(words, inner, bold ? size * 1.07 : size)
    for (const [i, line] of lines.entries())
      parts.push(
        `<text x="${margin}" y="${top + i * step + size}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${colour}">${escapeXml(line)}</text>`,
      )
    return top + lines.length * step + 4
  }
}

/** A drawing within the sheet. Its words need no hiding there: the sheet is one picture. */
const placed = ({ svg, width, height }: { svg: string; width: number; height: number }, y: number) =>
  svg.replace(
    /^<svg [^>]*>/,
    `<svg x="${margin}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible">`,
  )
