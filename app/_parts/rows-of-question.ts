import { questionOfTheme, type QuestionPage } from '@/components/layout/question-pages'
import type { GlanceRow } from '@/lib/questions/glance.types'

/** The rows of a question. */
export function rowsOfQuestion(
  rows: readonly GlanceRow[],
  question: Exclude<QuestionPage, 'glance'>,
): readonly GlanceRow[] {
  return rows.filter(({ theme }) => questionOfTheme(theme) === question)
}
