import type { CompareQuestion } from '@/lib/questions/compare.types'

type Filters = Partial<Omit<CompareQuestion, 'board' | 'measure'>>

const names = ['source', 'crime', 'by', 'category', 'to', 'edition'] as const

function queryOf(query: URLSearchParams, filters: Filters): string {
  for (const name of names) if (filters[name] !== undefined) query.set(name, String(filters[name]))
  return query.toString()
}

/** Address of the comparison of a board, by a measure or by the usual one. */
export function compareAddress(board: string, measure?: string, filters: Filters = {}): string {
  return `/compare?${queryOf(new URLSearchParams({ board, ...(measure ? { measure } : {}) }), filters)}`
}

/** Address of the same figures as a file. */
export function compareFile(board: string, measure: string, filters: Filters = {}): string {
  const query = queryOf(new URLSearchParams(), filters)
  return `/api/v1/boards/${board}/comparison/${measure}${query === '' ? '' : `?${query}`}`
}
