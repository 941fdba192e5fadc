import type { QuestionFilters } from '@/lib/questions/question-page.types'

/** Address of a figure of a page as a file: chart.svg, chart.png, table.csv. */
export type FigureFiles = (number: string, file: 'chart.svg' | 'chart.png' | 'table.csv') => string

/** Files of the figures of a question's page. @param question as in addresses */
export function questionFiles(
  board: string,
  question: string,
  filters: Partial<QuestionFilters>,
): FigureFiles {
  return files(`/api/v1/boards/${board}/questions/${question}/figures`, filters)
}

/** Files of the figures of a measure's page. */
export function measureFiles(board: string, measure: string, filters: object): FigureFiles {
  return files(`/api/v1/boards/${board}/measures/${measure}/figures`, filters)
}

function files(path: string, filters: object): FigureFiles {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && !['board', 'measure'].includes(name)) query.set(name, String(value))
  const text = query.size === 0 ? '' : `?${query}`
  return (number, file) => `${path}/${number}/${file}${text}`
}
