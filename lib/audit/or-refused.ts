import type { Viewer } from '@/lib/access/viewer'
import { recorded } from './recorded'

/** Pages and forms that are for some only: who is refused is recorded, who is let in is not. */
export function orRefused<T>(
  viewer: Viewer,
  action: 'view' | 'release',
  subject: string,
  answer: () => T | Promise<T>,
): Promise<T> {
  return recorded(
    viewer,
    { action, subject, boardId: null },
    async () => answer(),
    () => null,
  )
}
