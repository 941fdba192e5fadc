import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import type { FaultCode } from './delivery-fault'

/** Longest record of a CSV file, in bytes: far more than any row of the contract needs. */
export const longestRecord = 32 * 1024

export type WalkedRecord = { readonly ordinal: number; readonly line: number; readonly text: string }

export type Walk = {
  /** Number of columns that a record must have. */
  readonly columns: number
  /** Ordinals, from 0 and ascending, of well-formed records to be shown. */
  readonly wanted: ArrayLike<number>
  readonly onWanted: (record: WalkedRecord) => void
  readonly onMalformed: (line: number, fault: FaultCode) => void
  readonly signal?: AbortSignal
}

export type Walked = {
  readonly wellFormed: number
  readonly malformed: number
  /** Line where a quotation mark was opened and never closed. */
  readonly openQuote: number | null
}

const quote = 34
const comma = 44
const newLine = 10
const carriageReturn = 13
const space = 32

/** Where in a record the next byte is. */
const enum At {
  Start,
  /** After spaces at the start of a value: a quotation mark may still open it. */
  Spaces,
  Plain,
  Quoted,
  AfterQuote,
}

/**
 * Walks through the records of a CSV file, in constant memory, and tells on which lines they are: DuckDB reads files
 * faster, but does not say where a row that it left out was. Both see the same records as well-formed; where their
 * numbers differ the file is no CSV that could be read safely. The header is skipped.
 */
export async function walkCsv(file: string, walk: Walk): Promise<Walked> {
  const handle = await open(file)
  const walker = new Walker(walk)
  try {
    const buffer = Buffer.allocUnsafe(1 << 20)
    for (;;) {
      walk.signal?.throwIfAborted()
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) break
      walker.feed(buffer.subarray(0, bytesRead))
    }
    return walker.end()
  } finally {
    await handle.close()
  }
}

class Walker {
  private at = At.Start
  private fields = 1
  private broken = false
  /** A value after the last column: empty ones are passed over, as DuckDB does. */
  private surplus = false
  private line = 1
  private recordLine = 1
  private quoteLine = 1
  /** Bytes of the record before this chunk; what is too long is counted and not kept. */
  private before: Buffer[] = []
  private beforeLength = 0
  private header = true
  private wellFormed = 0
  private malformed = 0
  private nextWanted = 0
  private afterReturn = false

  constructor(private readonly walk: Walk) {}

  feed(chunk: Buffer): void {
    let from = 0
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index]!
      if (this.afterReturn) {
        this.afterReturn = false
        if (byte === newLine) {
          from = index + 1
          continue
        }
      }
      if (this.at === At.Quoted) {
        if (byte === quote) this.at = At.AfterQuote
        else {
          if (byte === newLine) this.line += 1
          if (this.fields > this.walk.columns) this.surplus = true
        }
        continue
      }
      if (byte === comma) {
        this.fields += 1
        this.at = At.Start
      } else if (byte === newLine || byte === carriageReturn) {
        this.record(chunk.subarray(from, index))
        this.afterReturn = byte === carriageReturn
        this.line += 1
        this.recordLine = this.line
        from = index + 1
      } else if (byte === quote && this.at !== At.Plain) {
        // A second mark within quotes is one that belongs to the value.
        this.at = At.Quoted
        this.quoteLine = this.line
      } else if (this.at === At.AfterQuote) {
        if (byte !== space) this.broken = true
      } else {
        if (this.fields > this.walk.columns) this.surplus = true
        this.at = byte === space && this.at !== At.Plain ? At.Spaces : At.Plain
      }
    }
    this.keep(chunk.subarray(from))
  }

  end(): Walked {
    const openQuote = this.at === At.Quoted && !this.header ? this.quoteLine : null
    if (openQuote !== null) this.broken = true
    if (this.beforeLength > 0) this.record(Buffer.alloc(0))
    return { wellFormed: this.wellFormed, malformed: this.malformed, openQuote }
  }

  private keep(rest: Buffer): void {
    this.beforeLength += rest.length
    if (this.beforeLength <= longestRecord) this.before.push(Buffer.from(rest))
    else this.before = []
  }

  private record(rest: Buffer): void {
    const length = this.beforeLength + rest.length
    const bytes = this.beforeLength === 0 ? rest : Buffer.concat([...this.before, rest])
    const { fields, broken, surplus } = this
    this.before = []
    this.beforeLength = 0
    this.fields = 1
    this.at = At.Start
    this.broken = false
    this.surplus = false
    if (this.header) {
      this.header = false
      return
    }
    if (length === 0) return
    const fault = this.faultOf(length, bytes, surplus || fields < this.walk.columns, broken)
    if (fault) {
      this.malformed += 1
      this.walk.onMalformed(this.recordLine, fault)
      return
    }
    const ordinal = this.wellFormed
    this.wellFormed += 1
    if (this.walk.wanted[this.nextWanted] !== ordinal) return
    this.nextWanted += 1
    this.walk.onWanted({ ordinal, line: this.recordLine, text: bytes.toString('utf8') })
  }

  private faultOf(length: number, bytes: Buffer, miscounted: boolean, broken: boolean): FaultCode | null {
    if (length > longestRecord) return 'lineTooLong'
    if (broken) return 'quote'
    if (miscounted) return 'fieldCount'
    return isUtf8(bytes) ? null : 'encoding'
  }
}
