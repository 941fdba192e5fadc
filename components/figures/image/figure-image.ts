import { drawLines } from '@/components/charts/draw-lines'
import { drawProcess } from '@/components/charts/draw-process'
import type { Drawing } from '@/components/charts/drawing'
import { linesModel } from '@/components/charts/models/lines-model'
import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { findingOf } from '../words/finding-of'
import { levelFinding } from '../words/level-finding'
import { measureLine } from '../words/measure-line'
import { notesOf } from '../words/notes-of'
import { titleOf } from '../words/title-of'
import { trustOf } from '../words/trust-of'
import { sheet, type SheetText } from './sheet'

const ink = '#0b0c0c'
const quiet = '#484949'

/**
 * The first figure of a measure as a picture that stands for itself in a paper or on a slide: that it is invented, the
 * finding, what was measured, the chart, where it comes from. SVG of 860 pixels' width; its words are in it as text.
 */
export function figureImage(locale: Locale, series: MeasureSeries, currentEdition: boolean): string {
  const { provenance, measure } = series
  const stock = series.charted === 'net-change' && series.latest !== null
  const title = stock
    ? capitalise(say(locale, levelFinding(series)))
    : titleOf(locale, measure, findingOf(series), false)
  const line = measureLine(locale, series)
  const markings = [
    ...(provenance.source.demonstration ? [say(locale, 'exports.invented')] : []),
    ...(provenance.historic ? [say(locale, 'exports.historic')] : []),
  ]
  const trust = trustOf(locale, series, currentEdition)
    .map(({ name, words }) => `${name}: ${words.replace(/\.$/, '')}`)
    .join('.  ')
  const small = (words: string): SheetText => ({ words, size: 12, bold: false, colour: quiet })
  return sheet({
    name: `${title}. ${line}`,
    markings,
    above: [
      { words: title, size: 20, bold: true, colour: ink },
      { words: line, size: 14, bold: false, colour: quiet },
    ],
    drawing: series.latest === null ? null : drawingOf(locale, series, stock),
    instead: { words: say(locale, 'figure.allSuppressed'), size: 16, bold: false, colour: ink },
    below: [
      ...notesOf(locale, series).map(small),
      small(`${trust}.`),
      small(`${say(locale, 'exports.basis')}: ${say(locale, measureMessage(measure, 'counts'))}`),
      { ...small(say(locale, 'exports.service')), bold: true },
    ],
  })
}

function drawingOf(locale: Locale, series: MeasureSeries, stock: boolean): Drawing {
  const drawings = stock
    ? drawLines(linesModel(locale, [{ name: series.area.name[locale], series }]))
    : drawProcess(locale, series)
  return drawings.find(({ kind }) => kind === 'wide')!
}
