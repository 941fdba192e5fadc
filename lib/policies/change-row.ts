import { z } from 'zod'
import { versionsById } from '@/lib/database/versions-by-id'
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
  const found = [...versionsById(z.array(row).parse(rows)).values()].map(
    ([latest, ...before]): RegisteredChange => ({
      ...{ id: latest.id, boardId: latest.board_id, demonstration: latest.demonstration },
      versions: [versionOf(latest), ...before.map(versionOf)],
    }),
  )
  const from = ({ versions }: RegisteredChange) => versions[0].content.from
  return found.sort((a, b) => (from(a) === from(b) ? b.id - a.id : from(a) < from(b) ? 1 : -1))
}

const versionOf = ({ number, at, act, content, by }: z.infer<typeof row>): ChangeVersion => ({
  ...{ number, at, act, content, by },
})
