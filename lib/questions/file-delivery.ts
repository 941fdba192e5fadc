import { randomBytes } from 'node:crypto'
import type { Viewer } from '@/lib/access/viewer'
import { fileJob } from '@/lib/releases/linked/jobs/file-job'
import { inboxFolder } from '@/lib/releases/linked/inbox'
import { requireSteward } from './deliveries'

/** What a steward wants done with a delivery. */
export type DeliveryWish = 'check' | 'build' | 'publish'

/** A new place in the inbox: the folder to write to, which does not exist yet, and its name. */
export function inboxPlace(dataDirectory: string): { readonly name: string; readonly folder: string } {
  const name = randomBytes(16).toString('hex')
  return { name, folder: inboxFolder(dataDirectory, name) }
}

/**
 * Files the import of a delivery that lies in the inbox.
 *
 * @param name of its place
 * @returns the number of the job
 * @throws Forbidden for anybody but a steward
 */
export function fileDelivery(viewer: Viewer, name: string, wish: DeliveryWish): Promise<number> {
  requireSteward(viewer)
  return fileJob({
    kind: wish === 'check' ? 'linked-check' : 'linked-import',
    personId: viewer.personId,
    folder: name,
    options: { publish: wish === 'publish' },
  })
}

/** Acts on what is there, as forms name them. */
export const releaseActs = ['publish', 'withdraw', 'point'] as const
export type ReleaseAct = (typeof releaseActs)[number]

/**
 * Files an act on a release, or on an edition to go to.
 *
 * @param number of the release or the edition
 * @returns the number of the job
 * @throws Forbidden for anybody but a steward
 */
export function fileAct(viewer: Viewer, act: ReleaseAct, number: number): Promise<number> {
  requireSteward(viewer)
  const { personId } = viewer
  return act === 'point'
    ? fileJob({ kind: 'edition-point', personId, folder: null, options: { edition: number } })
    : fileJob({ kind: `release-${act}`, personId, folder: null, options: { release: number } })
}
