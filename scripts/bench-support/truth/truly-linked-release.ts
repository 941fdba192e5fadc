import { buildCells } from '@/lib/cells/build-cells'
import type { Profile } from '@/lib/demonstration/linked/profile'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { receiveDelivery } from '@/lib/releases/linked/receive/receive-delivery'
import { trulyLinkedDelivery } from '../truly-linked-delivery'

const recordKey = new Uint8Array(32).fill(9)

export type TrulyLinked = {
  /** With the truth in it. */
  readonly delivery: string
  /** A release folder with journeys and cells. */
  readonly release: string
}

/**
 * A delivery whose links are the truth, received, with journeys and cells: made anew where their rules have changed.
 *
 * @param place folder in which both are kept
 */
export async function trulyLinkedRelease(
  scale: number,
  name: string,
  progress: (text: string) => void,
  profile?: Profile,
  place?: string,
): Promise<TrulyLinked> {
  const delivery = await trulyLinkedDelivery(scale, name, progress, profile, place)
  const release = `${delivery}-release`
  progress('Receiving, journeys and cells')
  await receiveDelivery({ deliveryFolder: delivery, releaseFolder: release, recordKey })
  await buildJourneys({ folder: release })
  await buildCells({ folder: release })
  return { delivery, release }
}
