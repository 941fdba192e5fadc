import type { MeasureQuestion } from '@/lib/questions/measure-page.types'

type Asked = Partial<Omit<MeasureQuestion, 'board'>> & { readonly compare?: 'england-and-wales' }

const names = [
  'measure',
  'source',
  'area',
  'crime',
  'by',
  'category',
  'from',
  'to',
  'compare',
  'edition',
] as const

/** Address of the explorer at a choice; what is not chosen is left out. */
export function exploreAddress(board: string, asked: Asked = {}): string {
  const query = new URLSearchParams({ board })
  for (const name of names) if (asked[name] !== undefined) query.set(name, String(asked[name]))
  return `/explore?${query.toString()}`
}
