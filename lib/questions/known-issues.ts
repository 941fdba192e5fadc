import { Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { ask } from './door/ask'
import { readAnnotations, type Annotation } from './door/read-annotations'

/**
 * All known issues, the earliest first, for those who write them.
 *
 * @throws Forbidden for anybody but a steward
 */
export async function knownIssues(viewer: Viewer): Promise<readonly Annotation[]> {
  requireAnnotating(viewer)
  return ask(viewer, { name: 'known-issues', parameters: {} }, (asking) => readAnnotations(asking, null))
}

/**
 * One known issue.
 *
 * @param number as in the address
 * @throws Forbidden for anybody but a steward; NotFound where there is none, or it was taken back
 */
export async function knownIssue(viewer: Viewer, number: string): Promise<Annotation> {
  const found = (await knownIssues(viewer)).find(({ id }) => String(id) === number)
  if (!found) throw new NotFound(message('issues.gone'))
  return found
}

/** @throws Forbidden for anybody who may not write known issues */
export function requireAnnotating(viewer: Viewer): void {
  if (!may(viewer, 'annotations.write')) throw new Forbidden()
}
