import { gateClient } from '@/lib/database/gate-client'
import { z } from 'zod'

const row = z.object({ edition: z.number().int().nullable() })

/** Whether the service can answer: the database does, and there is an edition. Asked without a viewer, tells no figure. */
export async function readiness(): Promise<{ readonly database: boolean; readonly edition: boolean }> {
  try {
    const rows = await gateClient().$queryRaw`SELECT id AS edition FROM scope.current_edition()`
    return { database: true, edition: z.tuple([row]).parse(rows)[0].edition !== null }
  } catch {
    return { database: false, edition: false }
  }
}
