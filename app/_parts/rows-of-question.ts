import { questionOfTheme, type QuestionPage } from '@/components/layout/question-pages'
import type { Theme } from '@/lib/measures/measure-definition'

/** The rows of a question. */
export function rowsOfQuestion<Row extends { readonly theme: Theme }>(
  rows: readonly Row[],
  question: Exclude<QuestionPage, 'glance'>,
): readonly Row[] {
  return rows.filter(({ theme }) => questionOfTheme(theme) === question)
}
