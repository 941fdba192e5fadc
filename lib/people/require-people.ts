import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'

/** Lets those through who look after people, of a board or of all. @throws Forbidden */
export function requirePeople(viewer: Viewer): void {
  if (!may(viewer, 'people.read')) throw new Forbidden(message('people.notYours'))
}
