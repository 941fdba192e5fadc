import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { whatIf } from '../page/what-if'
import type { WhatIfAnswer } from '../page/what-if.types'
import type { ModelOfInputs } from './read-scenario-form'

/** The what-if of an edition; null where there is no such edition, or none any more. @throws as whatIf otherwise */
export async function whatIfOfEdition(
  viewer: Viewer,
  board: string,
  edition: number,
): Promise<WhatIfAnswer | null> {
  try {
    return await whatIf(viewer, { board, edition })
  } catch (error) {
    if (error instanceof BadRequest) return null
    throw error
  }
}

/** What inputs are read by in an edition; null where it gives no model. */
export function modelOfInputs(answer: WhatIfAnswer | null): ModelOfInputs {
  if (!answer?.model) return null
  const { groups, from } = answer.model.baseline
  return { groups: groups.map(({ id }) => id), first: from }
}
