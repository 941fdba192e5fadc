import { textWidth } from '@/components/charts/scale/text-width'

/** A text in lines of at most so many pixels in Arial; a word that is longer has a line of its own. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length === 0 || textWidth(longer, size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
