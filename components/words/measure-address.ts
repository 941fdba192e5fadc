import type { MeasureQuestion } from '@/lib/questions/measure-page.types'

type Filters = Partial<Omit<MeasureQuestion, 'board' | 'measure'>>

/** Query of a measure's filters, the same for page, API and export; empty filters are left out. */
function queryOf(filters: Filters): string {
  const query = new URLSearchParams()
  for (const name of ['source', 'area', 'crime', 'by', 'category', 'from', 'to', 'edition'] as const)
    if (filters[name] !== undefined) query.set(name, String(filters[name]))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Address of the page of a board's measure. */
export function measureAddress(board: string, measure: string, filters: Filters = {}): string {
  return `/boards/${board}/measures/${measure}${queryOf(filters)}`
}

/** Address of the same figures as a file. */
export function measureFile(board: string, measure: string, filters: Filters = {}): string {
  return `/api/v1/boards/${board}/measures/${measure}${queryOf(filters)}`
}

/** Address of the forecast of a board's measure as a file. */
export function forecastFile(board: string, measure: string, filters: Filters = {}): string {
  return `/api/v1/boards/${board}/forecast/${measure}${queryOf(filters)}`
}
