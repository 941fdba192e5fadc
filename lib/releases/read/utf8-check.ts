import { isUtf8 } from 'node:buffer'

/** Bytes that are no UTF-8: the line they are on, or null where the whole file is UTF-16. */
export class NotUtf8 extends Error {
  constructor(readonly line: number | null) {
    super(line === null ? 'The file is in UTF-16' : `Line ${line} is not in UTF-8`)
  }
}

/** Checks a file chunk by chunk, so that the fault is told with its line. */
export class Utf8Check {
  private line = 1
  private begun = false
  /** The last bytes of a chunk may be the first of a character. */
  private rest: Buffer = Buffer.alloc(0)

  /** @throws NotUtf8 */
  check(chunk: Buffer): void {
    const bytes = this.rest.length ? Buffer.concat([this.rest, chunk]) : chunk
    if (!this.begun && bytes.length > 1) {
      this.begun = true
      if (bytes.readUInt16BE() === 0xfffe || bytes.readUInt16BE() === 0xfeff) throw new NotUtf8(null)
    }
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes))
    if (!isUtf8(whole)) throw new NotUtf8(this.lineOfFault(whole))
    this.rest = bytes.subarray(whole.length)
    for (let at = whole.indexOf(10); at >= 0; at = whole.indexOf(10, at + 1)) this.line += 1
  }

  /** @throws NotUtf8 where the file ends within a character */
  end(): void {
    if (this.rest.length) throw new NotUtf8(this.line)
  }

  private lineOfFault(bytes: Buffer): number {
    let line = this.line
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (!isUtf8(bytes.subarray(start, end))) return line
      start = end + 1
      line += 1
    }
    return line
  }
}

/** How many bytes at the end begin a character that the chunk does not finish: 0 to 3. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}
