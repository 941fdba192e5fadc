import type { Viewer } from '@/lib/access/viewer'
import { utcToday } from '@/lib/time/utc-today'
import type { Agreement } from './agreement.types'
import { agreementState } from './agreement-state'
import { agreements } from './agreements'

/** The agreements of the viewer's own boards that end soon, the soonest first; who sees every board has the register. */
export async function endingAgreements(viewer: Viewer): Promise<readonly Agreement[]> {
  const own = viewer.grants.flatMap(({ boardId }) => boardId ?? [])
  if (own.length === 0) return []
  const today = utcToday()
  return (await agreements(viewer))
    .filter((one) => own.includes(one.boardId) && agreementState(one, today) === 'ending')
    .sort((a, b) => (a.to < b.to ? -1 : 1))
}
