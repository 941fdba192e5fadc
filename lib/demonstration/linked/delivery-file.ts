import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'

// Small, so that strings die young and the collector has little to do.
const flushAt = 1 << 16

/** One CSV file while it is written: counts its rows and hashes its bytes as they go. */
export class DeliveryFile {
  readonly file: string
  rows = 0
  private readonly descriptor: number
  private readonly hash: Hash = createHash('sha256')
  private pending: string[] = []
  private pendingLength = 0

  constructor(directory: string, name: string, columns: readonly string[]) {
    this.file = `${name}.csv`
    this.descriptor = openSync(path.join(directory, this.file), 'w')
    this.push(`${columns.join(',')}\n`)
  }

  /** Adds a row: its values in the order of the columns, none of which may hold a comma, a quote or a line break. */
  row(values: string): void {
    this.rows += 1
    this.push(`${values}\n`)
  }

  /** Writes what is left and returns the sha256 of the file. */
  close(): string {
    this.flush()
    closeSync(this.descriptor)
    return this.hash.digest('hex')
  }

  private push(text: string): void {
    this.pending.push(text)
    this.pendingLength += text.length
    if (this.pendingLength >= flushAt) this.flush()
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''))
    this.hash.update(bytes)
    for (let done = 0; done < bytes.length;) done += writeSync(this.descriptor, bytes, done)
    this.pending = []
    this.pendingLength = 0
  }
}
