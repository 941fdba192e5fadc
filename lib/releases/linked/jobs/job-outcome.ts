import { z } from 'zod'
import type { Message } from '@/lib/text/message'
import { receivedFile } from '../receive/receive-report'

/** A message as it lies in the database: the dictionary of this version says what it means, or nothing does any more. */
const words = z.object({ key: z.string(), values: z.record(z.string(), z.unknown()).optional() })

export const jobFault = z.object({
  file: z.string().nullable(),
  line: z.number().nullable(),
  column: z.string().nullable(),
  reason: words,
  remedies: z.array(words),
})
export type JobFault = z.infer<typeof jobFault>

/** What came of a job. `report` is there where a delivery was read. Holds no value of the delivery's identifiers. */
export const jobOutcome = z.object({
  kind: z.enum([
    'checked',
    'built',
    'published',
    'known',
    'withdrawn',
    'pointed',
    'refused',
    'failed',
    'interrupted',
  ]),
  release: z.number().int().nullable().optional(),
  edition: z.number().int().nullable().optional(),
  /** Of a failure: one plain sentence. */
  sentence: z.string().optional(),
  faults: z.array(jobFault).optional(),
  /** All faults, where there are more than those listed. */
  faultCount: z.number().int().optional(),
  report: z
    .object({
      supplier: z.string(),
      period: z.object({ from: z.string(), to: z.string() }),
      snapshot: z.string(),
      files: z.array(receivedFile),
    })
    .optional(),
})
export type JobOutcome = z.infer<typeof jobOutcome>

/** The words of a fault, for say(). What this version has no words for is told by its key. */
export function faultMessage({ key, values }: z.infer<typeof words>): Message {
  return { key, values } as Message
}
