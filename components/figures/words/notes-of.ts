import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { issueNotes } from './issue-notes'

/** What stands under a figure: what was done before judging, and known issues with the letters of their marks. */
export function notesOf(locale: Locale, series: MeasureSeries): readonly string[] {
  return [...series.notes.map((note) => say(locale, note)), ...issueNotes(locale, series)]
}
