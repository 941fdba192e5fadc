import { z } from 'zod'
import type { ChangeVersion, RegisteredChange } from './change.types'

export const changeContent = z.object({
  name: z.string(),
  what: z.string(),
  from: z.string(),
  full: z.string().nullable(),
  hypothesis: z.string(),
  measure: z.string(),
  direction: z.enum(['lower', 'higher']),
  owner: z.string(),
  concurrent: z.string(),
})

const row = z.object({
  id: z.number().int(),
  board_id: z.number().int().nullable(),
  demonstration: z.boolean(),
  number: z.number().int(),
  at: z.date(),
  act: z.enum(['made', 'changed', 'withdrawn']),
  content: changeContent,
  by: z.string().nullable(),
})

/** The changes of rows as the database gives them, one per version; the change that began last comes first. */
export function changesOf(rows: unknown): readonly RegisteredChange[] {
  const found = new Map<number, RegisteredChange>()
  for (const { id, board_id, demonstration, ...version } of z.array(row).parse(rows)) {
    const own: ChangeVersion = version
    const before = found.get(id)?.versions ?? []
    const versions = [...before, own].sort((a, b) => b.number - a.number)
    found.set(id, { id, boardId: board_id, demonstration, versions: [versions[0]!, ...versions.slice(1)] })
  }
  const from = ({ versions }: RegisteredChange) => versions[0].content.from
  return [...found.values()].sort((a, b) => (from(a) === from(b) ? b.id - a.id : from(a) < from(b) ? 1 : -1))
}
