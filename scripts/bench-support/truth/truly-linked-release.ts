import { buildCells } from '@/lib/cells/build-cells'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { receiveDelivery } from '@/lib/releases/linked/receive/receive-delivery'
import { trulyLinkedDelivery, type Wanted } from '../truly-linked-delivery'

const recordKey = new Uint8Array(32).fill(9)

export type TrulyLinked = {
  /** With the truth in it. */
  readonly delivery: string
  /** A release folder with journeys and cells. */
  readonly release: string
}

/** A delivery whose links are the truth, received, with journeys and cells: made anew where their rules have changed. */
export async function trulyLinkedRelease(
  wanted: Wanted,
  progress: (text: string) => void,
): Promise<TrulyLinked> {
  const delivery = await trulyLinkedDelivery(wanted, progress)
  const release = `${delivery}-release`
  progress('Receiving, journeys and cells')
  await receiveDelivery({ deliveryFolder: delivery, releaseFolder: release, recordKey })
  await buildJourneys({ folder: release })
  await buildCells({ folder: release })
  return { delivery, release }
}
