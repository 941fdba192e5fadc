import type { z } from 'zod'
import { boardById } from '@/lib/boards/find-board'
import { auditAnswerSchema } from '@/lib/exports/api-schemas'
import type { TrailExport } from './export-trail'

/** Events as the API tells them. */
export function trailJson({ events, next }: TrailExport): z.infer<typeof auditAnswerSchema> {
  return auditAnswerSchema.parse({
    events: events.map(({ id, at, who, action, subject, boardId, outcome, details }) => ({
      number: id,
      at: at.toISOString(),
      person: who && { id: who.id, email: who.email },
      act: action,
      subject,
      board: boardId === null ? null : (boardById(boardId)?.slug ?? null),
      outcome,
      details,
    })),
    next,
  })
}
