import { mkdir } from 'node:fs/promises'
import { boardsWithoutWords } from '@/lib/agreements/boards-without'
import { countBoardsWithout } from '@/lib/agreements/count-boards-without'
import {
  checkLinked,
  importLinked,
  type LinkedImportRequest,
  type LinkedImportResult,
} from '@/lib/releases/linked/import-linked'
import { openDelivery } from '@/lib/releases/linked/open-delivery'
import { linkedSource } from '@/lib/releases/linked/linked-source'
import { say } from '@/lib/text/say'
import { steward } from '../steward'
import { terminalLine } from '../terminal-line'
import { linkedImportSteps } from './import-steps'
import { linkedRequest } from './linked-request'
import { printLinked } from './print-linked'
import { progressLine } from './progress-line'

/** Imports a delivery of linked records, and says what came of it. */
export async function importDelivery(given: {
  readonly delivery: string
  readonly check: boolean
  readonly publish: boolean
  readonly exactLinks: boolean
}): Promise<string> {
  const { delivery, publish, exactLinks } = given
  const line = terminalLine()
  const request = {
    ...linkedRequest(),
    ...{ delivery, publish, exactLinks },
    by: steward(),
    onProgress: (progress: Parameters<typeof progressLine>[0]) => line.show(progressLine(progress)),
  }
  try {
    if (!given.check) {
      const result = await importLinked(request, linkedImportSteps)
      return [printLinked(result), ...(await agreementsOf(result, request.connect))].join('\n')
    }
    await request.isInvented(await openDelivery(delivery))
    await mkdir(request.store, { recursive: true, mode: 0o700 })
    return printLinked(await checkLinked({ ...request, temporary: request.store }))
  } finally {
    line.clear()
  }
}

/** Which boards will not see the figures, for want of an agreement. */
async function agreementsOf(
  result: LinkedImportResult,
  connect: LinkedImportRequest['connect'],
): Promise<readonly string[]> {
  if (result.kind === 'checked') return []
  const database = await connect()
  try {
    const without = await countBoardsWithout(database, result.sourceId === linkedSource(true).id)
    return boardsWithoutWords(without).map((words) => say('en', words))
  } finally {
    await database.end()
  }
}
