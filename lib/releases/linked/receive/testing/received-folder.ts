import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { DeliveryRefused } from '../delivery-refused'
import { receiveDelivery } from '../receive-delivery'
import type { ReceiveRequest } from '../receive-request'
import { writeSmallDelivery, type SmallDelivery } from './small-delivery'

export const testKey = new Uint8Array(32).fill(9)

/** Folders of one test file: a delivery and what was received of it, removed by `end`. */
export class ReceivingFolders {
  readonly root = mkdtempSync(path.join(tmpdir(), 'receiving-'))
  private made = 0

  next(): string {
    this.made += 1
    return path.join(this.root, String(this.made))
  }

  /** Receives a delivery in a folder of its own. */
  async receive(delivery: SmallDelivery, options: Partial<ReceiveRequest> = {}) {
    const deliveryFolder = this.next()
    const releaseFolder = this.next()
    writeSmallDelivery(deliveryFolder, delivery)
    const request = { deliveryFolder, releaseFolder, recordKey: testKey, threads: 1, ...options }
    return { ...(await receiveDelivery(request)), request, folder: request.releaseFolder }
  }

  /** What a delivery is refused for. @throws where it is not */
  async refusal(delivery: SmallDelivery, options: Partial<ReceiveRequest> = {}): Promise<DeliveryRefused> {
    const outcome = await this.receive(delivery, options).then(
      () => null,
      (error: unknown) => error as DeliveryRefused,
    )
    if (outcome?.name !== 'DeliveryRefused') throw outcome ?? new Error('the delivery was received')
    return outcome
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** Rows of a Parquet file, as text and numbers that read well in a test. */
export async function parquetRows(
  file: string,
  columns = '*',
  order = '',
): Promise<Record<string, unknown>[]> {
  const duck: Duck = await openDuck({ threads: 1 })
  try {
    const row = z.record(z.string(), z.unknown())
    return await duck.rows(row, `SELECT ${columns} FROM read_parquet(${sqlText(file)}) ${order}`)
  } finally {
    duck.close()
  }
}

/** Lines, columns and faults of what was set aside. */
export async function setAsideRows(folder: string): Promise<string[]> {
  const rows = await parquetRows(
    path.join(folder, 'set-aside.parquet'),
    `file || ':' || coalesce(line::VARCHAR, '?') || ' ' || coalesce("column", '-') || ' ' || fault AS said`,
  )
  return rows.map(({ said }) => String(said)).sort()
}

/** Everything in a folder, read as bytes one to a letter: to be searched. */
export function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}
