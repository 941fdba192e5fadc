import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { ServiceError } from '@/lib/access/errors'
import { policyAndEdition } from '@/lib/questions/policy-and-edition'
import { demonstrationChoices } from '@/lib/session/demonstration-choices'

/** Whether pages must say that figures are invented: some source of the edition is, or demonstration accounts exist. */
export async function demonstrates(viewer: Viewer | null): Promise<boolean> {
  if (!viewer) return (await demonstrationChoices()).length > 0
  try {
    return (await policyAndEdition(viewer)).demonstration
  } catch (error) {
    // Before the first edition there are no figures to warn of.
    if (error instanceof ServiceError) return false
    throw error
  }
}
