import type { Viewer } from '@/lib/access/viewer'
import { recorded } from './recorded'

/** An answer of the API that has no figures of a board in it; its use is recorded all the same. */
export function useApi<T>(
  viewer: Viewer,
  what: 'boards' | 'measures' | 'releases',
  answer: () => Promise<T>,
): Promise<T> {
  return recorded(viewer, { action: 'api', subject: `api/v1/${what}`, boardId: null }, answer, () => ({}))
}
