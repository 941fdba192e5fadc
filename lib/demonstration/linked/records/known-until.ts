import type { World } from '../world/world'

/** Last days of which the agencies' records of one case know. */
export type KnownUntil = { readonly police: number; readonly cps: number; readonly courts: number }

/** Records come in some days late, each at a pace of its own; the courts' soonest. */
export function knownUntil({ draws, profile, calendar }: World): KnownUntil {
  const { snapshot } = calendar
  const mean = profile.recordingDelay
  return {
    police: snapshot - draws.exponentialDays(mean),
    cps: snapshot - draws.exponentialDays(mean / 2),
    courts: snapshot - draws.exponentialDays(mean / 4),
  }
}
