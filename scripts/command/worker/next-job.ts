import type { Client } from 'pg'
import { z } from 'zod'
import { jobKinds } from '@/lib/releases/linked/jobs/file-job'

const row = z.object({
  id: z.number().int(),
  kind: z.enum(jobKinds),
  person_id: z.uuid().nullable(),
  folder: z.string().nullable(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
export type FiledJob = z.infer<typeof row>

/** The oldest job that waits; null where none does. */
export async function nextJob(database: Client): Promise<FiledJob | null> {
  const found = await database.query(
    `SELECT id, kind, person_id, folder, options FROM releases.job
     WHERE state = 'queued' AND kind = ANY ($1) ORDER BY id LIMIT 1`,
    [jobKinds],
  )
  return found.rows.length > 0 ? row.parse(found.rows[0]) : null
}
