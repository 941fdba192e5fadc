import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'

/** Whether a new token of the viewer's is to be shown now: true once, whatever number of servers are asked. */
export async function showToken(viewer: Viewer, id: string): Promise<boolean> {
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`SELECT governance.show_token(${id}::uuid) AS shown`,
  )
  return z.tuple([z.object({ shown: z.boolean() })]).parse(rows)[0].shown
}
