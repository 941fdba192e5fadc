import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { headOf } from './tables'

const buffer = Buffer.allocUnsafe(1 << 22)

/** One CSV file while it is written, or only hashed: counts its rows and hashes its bytes as they go. */
export class DeliveryFile {
  readonly file: string
  rows = 0
  private readonly descriptor: number | null
  private readonly hash = createHash('sha256')

  /** @param directory null: nothing is written, the file is only hashed */
  constructor(
    directory: string | null,
    readonly table: string,
  ) {
    this.file = `${table}.csv`
    this.descriptor = directory === null ? null : openSync(path.join(directory, this.file), 'w')
    this.add(Buffer.from(headOf(table)), 0)
  }

  add(bytes: Uint8Array, rows: number): void {
    this.hash.update(bytes)
    this.rows += rows
    if (this.descriptor !== null) writeAll(this.descriptor, bytes)
  }

  /** Adds a file that holds rows, and removes it. */
  addPart(part: string, rows: number): void {
    const descriptor = openSync(part, 'r')
    for (let read = -1; read !== 0;) {
      read = readSync(descriptor, buffer, 0, buffer.length, null)
      this.add(buffer.subarray(0, read), 0)
    }
    closeSync(descriptor)
    rmSync(part)
    this.rows += rows
  }

  /** Ends the file and returns its sha256. */
  close(): string {
    if (this.descriptor !== null) closeSync(this.descriptor)
    return this.hash.digest('hex')
  }
}

/** Writes every byte: one call may take fewer. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
}
