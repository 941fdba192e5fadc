import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../launcher/places.mjs'

/** Published figures and golden cases, which lie beside the checkout and are not part of it. */
export const shared = path.resolve(root, '../shared')

/**
 * Tests named "golden" or "published" may be skipped only where the shared material is absent; skipped
 * beside it, they count as failed.
 *
 * @param {import('./tally.mjs').Outcome} outcome
 * @param {boolean} [present]
 * @returns {import('./tally.mjs').Outcome}
 */
export function skippedOnlyWithoutShared(outcome, present = existsSync(shared)) {
  if (!present) return outcome
  const wrong = outcome.skips.filter((name) => /golden|published/i.test(name))
  return {
    ...outcome,
    skipped: outcome.skipped - wrong.length,
    failed: outcome.failed + wrong.length,
    skips: outcome.skips.filter((name) => !wrong.includes(name)),
    failures: [
      ...outcome.failures,
      ...wrong.map((name) => ({ name, message: 'was skipped, although ../shared is there' })),
    ],
  }
}
