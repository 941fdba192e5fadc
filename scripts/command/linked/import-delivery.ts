import { mkdir } from 'node:fs/promises'
import { checkLinked, importLinked } from '@/lib/releases/linked/import-linked'
import { openDelivery } from '@/lib/releases/linked/open-delivery'
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
}): Promise<string> {
  const { delivery, publish } = given
  const line = terminalLine()
  const request = {
    ...linkedRequest(),
    ...{ delivery, publish },
    by: steward(),
    onProgress: (progress: Parameters<typeof progressLine>[0]) => line.show(progressLine(progress)),
  }
  try {
    if (!given.check) return printLinked(await importLinked(request, linkedImportSteps))
    await request.isInvented(await openDelivery(delivery))
    await mkdir(request.store, { recursive: true, mode: 0o700 })
    return printLinked(await checkLinked({ ...request, temporary: request.store }))
  } finally {
    line.clear()
  }
}
