import { z } from 'zod'
import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import { requireRegister } from './require-register'

const row = z.object({ done: z.enum(['ended', 'unchanged', 'not-there', 'not-yours']) })

/**
 * Ends an agreement now: the very next request is answered without it.
 *
 * @param why in words, not empty
 * @returns `unchanged` where it was over already
 * @throws Forbidden for anybody but an administrator; NotFound where there is none
 */
export async function endAgreement(
  viewer: Viewer,
  number: number,
  why: string,
): Promise<'ended' | 'unchanged'> {
  requireRegister(viewer)
  const [{ done }] = await asActor(
    viewer,
    (database) => database.$queryRaw`SELECT governance.end_agreement(${number}::int, ${why}) AS done`,
  ).then((rows) => z.tuple([row]).parse(rows))
  if (done === 'not-yours') throw new Forbidden(message('agreements.notYours'))
  if (done === 'not-there') throw new NotFound(message('agreements.notThere'))
  return done
}
