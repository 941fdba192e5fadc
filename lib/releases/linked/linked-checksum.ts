import { createHash } from 'node:crypto'
import { measures } from '@/lib/measures/registry'

/**
 * Raise it when the same records would give other journeys or cells though no definition has changed: by another step
 * of lib/journeys, another way of adding up, another protection.
 */
const buildVersion = 3

/** What the definitions of the measures make of linked records; another one when cells would come out otherwise. */
export function linkedDefinitionsChecksum(): string {
  const definitions = measures.flatMap(({ id, kind, linked }) => (linked ? [{ id, kind, linked }] : []))
  return sha256(JSON.stringify([buildVersion, definitions]))
}

/**
 * What determines the figures of a release: the same of all of them is the same release.
 *
 * @param delivery its checksum (openDelivery)
 */
export function linkedReleaseChecksum(delivery: string, threshold: number): string {
  return sha256(JSON.stringify([delivery, linkedDefinitionsChecksum(), threshold]))
}

const sha256 = (value: string) => createHash('sha256').update(value).digest('hex')
