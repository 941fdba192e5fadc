import { z } from 'zod'
import { gateClient } from '@/lib/database/gate-client'

/** What a steward can have the worker do. */
export const jobKinds = [
  'linked-check',
  'linked-import',
  'release-publish',
  'release-withdraw',
  'edition-point',
] as const
export type JobKind = (typeof jobKinds)[number]

export type JobRequest = {
  readonly kind: JobKind
  readonly personId: string
  /** Name of a folder of the inbox; null for acts on what is there. */
  readonly folder: string | null
  readonly options: Readonly<Record<string, string | number | boolean>>
}

/**
 * Files a job. The web server has no right to do it itself: the worker, which owns the database, takes jobs in the order
 * in which they were filed.
 *
 * @returns the number of the job
 */
export async function fileJob({ kind, personId, folder, options }: JobRequest): Promise<number> {
  const rows = await gateClient().$queryRaw`
    INSERT INTO releases.job (kind, person_id, folder, options)
    VALUES (${kind}, ${personId}::uuid, ${folder}, ${JSON.stringify(options)}::jsonb) RETURNING id`
  return z.array(z.object({ id: z.number().int() })).parse(rows)[0]!.id
}
