import { z } from 'zod'
import type { Setting, SettingContent } from './setting.types'

const contents = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('target'),
    content: z.object({ value: z.number().nullable(), from: z.iso.date(), reason: z.string() }),
  }),
  z.object({
    kind: z.literal('contact'),
    content: z
      .object({ role: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
      .nullable(),
  }),
  z.object({
    kind: z.literal('comparison'),
    content: z.object({ families: z.array(z.number().int()) }).nullable(),
  }),
  z.object({
    kind: z.literal('language'),
    content: z.object({ language: z.enum(['en', 'cy']) }).nullable(),
  }),
])

/** A setting as the database gives it. */
export const settingRow = z
  .object({
    id: z.number().int(),
    board_id: z.number().int(),
    kind: z.string(),
    key: z.string(),
    content: z.unknown(),
    made_at: z.date(),
    by: z.string().nullable().optional(),
    demonstration: z.boolean(),
  })
  .transform(({ id, board_id, kind, key, content, made_at, by, demonstration }): Setting => {
    const said: SettingContent = contents.parse({ kind, content })
    return {
      ...said,
      ...{ id, boardId: board_id, key, madeAt: made_at, by: by ?? null, demonstration },
    }
  })
