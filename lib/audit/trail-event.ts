import { z } from 'zod'

/** Values of details are what was written at the time: numbers and texts for the most part. */
const detail = z.unknown()

/** An event of the trail, as it is read. */
export const trailRow = z
  .object({
    id: z.string(),
    at: z.date(),
    person_id: z.string().nullable(),
    email: z.string().nullable(),
    removed: z.boolean(),
    action: z.string(),
    subject: z.string(),
    target: z.string().nullable(),
    board_id: z.number().int().nullable(),
    outcome: z.enum(['allowed', 'refused']),
    details: z.record(z.string(), detail),
  })
  .transform(({ person_id, email, removed, board_id, ...rest }) => ({
    ...rest,
    boardId: board_id,
    who: person_id === null ? null : { id: person_id, email, removed },
  }))

/**
 * An event with who did it: null where nobody was signed in, or a command did it. The address is null where the reader
 * does not know the person: a manager sees those of their boards by name and nobody else.
 */
export type TrailEvent = z.output<typeof trailRow>
