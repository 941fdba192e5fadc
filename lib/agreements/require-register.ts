import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'

/** Lets those through who write the register of agreements. @throws Forbidden */
export function requireRegister(viewer: Viewer): void {
  if (!may(viewer, 'agreements.manage')) throw new Forbidden(message('agreements.notYours'))
}
