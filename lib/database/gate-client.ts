import type { PrismaClient } from './generated/client'
import { makeClient } from './make-client'
import { oncePerProcess } from './once-per-process'
import { requiredUrl } from './required-url'

/** The client of the gate role: people, roles, the policy version and the audit; no figures. */
export function gateClient(): PrismaClient {
  return oncePerProcess('gate', () => makeClient(requiredUrl('DATABASE_GATE_URL'), 5))
}
