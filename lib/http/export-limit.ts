import { TooManyRequests } from '@/lib/access/errors'
import { oncePerProcess } from '@/lib/database/once-per-process'
import { RateLimit } from './rate-limit'

/** Files of one person: a whole board's measures at once, then one every two seconds. */
export const exportRate = { times: 60, seconds: 120 }

/**
 * Takes one turn of a person's files.
 *
 * @throws TooManyRequests with the seconds to wait
 */
export function takeExport(personId: string): void {
  const wait = oncePerProcess('exports', () => new RateLimit(exportRate)).take(personId)
  if (wait > 0) throw new TooManyRequests(wait)
}
