import { createHash } from 'node:crypto'
import { measures } from '@/lib/measures/registry'

/**
 * Raise it when the same records would give other journeys or cells though no definition has changed: by another step
 * of lib/journeys, another way of adding up, another protection.
 */
const buildVersion = 4

/** What the definitions of the measures make of linked records; another one when cells would come out otherwise. */
export function linkedDefinitionsChecksum(): string {
  const definitions = measures.flatMap(({ id, kind, linked }) => (linked ? [{ id, kind, linked }] : []))
  return sha256(JSON.stringify([buildVersion, definitions]))
}

/**
 * What determines the figures of a release: the same of all of them is the same release.
 *
 * @param delivery its checksum (openDelivery)
 * @param linker what decides how records are linked (ImportSteps.linker); null where the service links none of them
 */
export function linkedReleaseChecksum(delivery: string, threshold: number, linker: string | null): string {
  const linking = linker === null ? [] : [linker]
  return sha256(JSON.stringify([delivery, linkedDefinitionsChecksum(), threshold, ...linking]))
}

const sha256 = (value: string) => createHash('sha256').update(value).digest('hex')
