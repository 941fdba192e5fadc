import type { Theme } from '@/lib/measures/measure-definition'

/** The pages of a board by the question that each answers; at a glance comes first. */
export const questionPages = [
  'glance',
  'timeliness',
  'victims',
  'demand',
  'quality',
  'changes',
  'compare',
] as const
export type QuestionPage = (typeof questionPages)[number]

/** Address of a board's page. */
export function questionPath(board: string, page: QuestionPage): string {
  if (page === 'compare') return `/compare?board=${board}`
  return page === 'glance' ? `/boards/${board}` : `/boards/${board}/${page}`
}

/**
 * The question that a measure's theme belongs to: how much comes in belongs to whether a board copes with demand, how
 * well records are linked to how well cases are built.
 */
export function questionOfTheme(theme: Theme): Exclude<QuestionPage, 'glance' | 'compare' | 'changes'> {
  if (theme === 'data') return 'quality'
  return theme === 'volumes' ? 'demand' : theme
}
