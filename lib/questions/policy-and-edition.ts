import { z } from 'zod'
import { ServiceUnavailable } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { gateClient } from '@/lib/database/gate-client'
import type { PolicyAndEdition } from './edition.types'

const row = z.object({
  version: z.number().int(),
  id: z.number().int().nullable(),
  made_at: z.date().nullable(),
  demonstration: z.boolean().nullable(),
})

/**
 * The policy version and the current edition, read anew for every question: so a withdrawn release or a changed rule
 * takes effect at the next request, whatever is cached.
 *
 * @throws ServiceUnavailable before the first edition, or when the database does not answer
 */
export async function policyAndEdition(_viewer: Viewer): Promise<PolicyAndEdition> {
  const rows = await gateClient().$queryRaw`
    SELECT p.version, e.id, e.made_at, e.demonstration
    FROM governance.policy_version p, scope.current_edition() e`
  const found = z.tuple([row]).parse(rows)[0]
  if (found.id === null) throw new ServiceUnavailable()
  return {
    policyVersion: found.version,
    edition: { id: found.id, madeAt: found.made_at!, current: true },
    demonstration: found.demonstration!,
  }
}
