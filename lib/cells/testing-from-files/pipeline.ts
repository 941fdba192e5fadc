import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { receiveDelivery } from '@/lib/releases/linked/receive/receive-delivery'
import { keyText } from '@/lib/releases/linked/receive/record-key'
import { buildCells } from '../build-cells'
import { readCells, type CellRow, type FlowRow } from '../testing/read-cells'
import { allFiguresFromFiles, allFlowsFromFiles } from './all-from-files'
import { differencesOfCells, differencesOfFlows, missingNoughts, outsideItsMonths } from './differences'
import { journeysOf, type Journeys } from './journeys/journeys-of'
import { readDelivery } from './read-delivery'

/** A delivery counted twice: by the service's own steps, and from its files. */
export type CountedTwice = {
  readonly cells: readonly CellRow[]
  readonly flows: readonly FlowRow[]
  readonly journeys: Journeys
}

/**
 * Takes a delivery through receiving, journeys and cells in a folder of its own, and reads its files again.
 *
 * @throws Error where rows were set aside: the count from files takes every row
 */
export async function countTwice(delivery: string, secret: Uint8Array): Promise<CountedTwice> {
  const release = await mkdtemp(path.join(tmpdir(), 'counted-twice-'))
  try {
    const { report } = await receiveDelivery({
      deliveryFolder: delivery,
      releaseFolder: release,
      recordKey: secret,
      // Links without a weight and second links of a pair are no links to either count.
      allowedShare: 1,
    })
    for (const { table, setAside } of report.files)
      if (setAside > 0 && table !== 'links') throw new Error(`${table}: ${setAside} rows were set aside`)
    await buildJourneys({ folder: release })
    await buildCells({ folder: release })
    return { ...(await readCells(release)), journeys: journeysOf(readDelivery(delivery), keyText(secret)) }
  } finally {
    await rm(release, { recursive: true })
  }
}

/** Everything in which the two counts differ; empty where they are the same. */
export function differencesBetween({ cells, flows, journeys }: CountedTwice): readonly string[] {
  return [
    ...differencesOfCells(cells, allFiguresFromFiles(journeys)),
    ...differencesOfFlows(flows, allFlowsFromFiles(journeys)),
    ...missingNoughts(cells, journeys).map((place) => `no row of nought: ${place}`),
    ...outsideItsMonths([...cells, ...flows], journeys).map((place) => `outside its months: ${place}`),
  ]
}
