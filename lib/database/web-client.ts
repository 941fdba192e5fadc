import type { PrismaClient } from './generated/client'
import { makeClient } from './make-client'
import { oncePerProcess } from './once-per-process'
import { requiredUrl } from './required-url'

/** The client of the web role: figures, releases and reference data, under row-level security. */
export function webClient(): PrismaClient {
  return oncePerProcess('web', () => makeClient(requiredUrl('DATABASE_WEB_URL'), 10))
}
