import { dayLetters, dayLettersAt } from '../day'

const comma = 44
const newline = 10
const full = 1 << 18
/** No row is as long as this. */
const longestRow = 2048

/** The digits of 0 to 9999, four each: ids are written by looking them up. */
const fours = new Uint8Array(40_000)
for (let value = 0; value < 10_000; value += 1)
  for (let n = 0, rest = value; n < 4; n += 1, rest = (rest / 10) | 0)
    fours[value * 4 + 3 - n] = 48 + (rest % 10)

/** Where finished bytes go. */
export type Sink = (bytes: Uint8Array) => void

/**
 * Writes the rows of a CSV file as bytes, value by value, with nothing made in between: there are tens of millions of
 * them. Text must be ASCII without commas, quotes and line breaks.
 */
export class CsvRows {
  rows = 0
  private readonly bytes = new Uint8Array(full + longestRow)
  private at = 0

  constructor(private readonly sink: Sink) {}

  text(value: string): void {
    this.letters(value)
    this.bytes[this.at++] = comma
  }

  /** A whole number from 0. */
  whole(value: number): void {
    this.digits(value, 1)
    this.bytes[this.at++] = comma
  }

  blank(): void {
    this.bytes[this.at++] = comma
  }

  flag(value: boolean): void {
    this.text(value ? 'true' : 'false')
  }

  /** A day, or nothing where it is after the last one known. */
  day(day: number, lastKnown: number): void {
    if (day <= lastKnown) {
      const { bytes, at } = this
      const from = dayLettersAt(day)
      for (let n = 0; n < 10; n += 1) bytes[at + n] = dayLetters[from + n]!
      this.at = at + 10
    }
    this.bytes[this.at++] = comma
  }

  /** An id: its prefix and number, the number with leading noughts. */
  id(prefix: string, number: number): void {
    this.letters(prefix)
    this.eightDigits(number)
    this.bytes[this.at++] = comma
  }

  /** Part of a value: a whole number under a hundred million with leading noughts. */
  eightDigits(number: number): void {
    const { bytes, at } = this
    const high = (number / 10_000) | 0
    const left = high * 4
    const right = (number - high * 10_000) * 4
    for (let n = 0; n < 4; n += 1) {
      bytes[at + n] = fours[left + n]!
      bytes[at + 4 + n] = fours[right + n]!
    }
    this.at = at + 8
  }

  /** Part of a value: letters without the comma. */
  letters(value: string): void {
    const { bytes } = this
    let { at } = this
    for (let n = 0; n < value.length; n += 1) bytes[at++] = value.charCodeAt(n)
    this.at = at
  }

  /** Part of a value: a whole number of at least so many digits, without the comma. */
  digits(value: number, least: number): void {
    let count = 1
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) count += 1
    if (count < least) count = least
    const { bytes } = this
    let rest = value
    for (let at = this.at + count - 1; at >= this.at; at -= 1) {
      const less = (rest / 10) | 0
      bytes[at] = 48 + rest - less * 10
      rest = less
    }
    this.at += count
  }

  /** Ends the row: its last comma becomes a line break. */
  end(): void {
    this.bytes[this.at - 1] = newline
    this.rows += 1
    if (this.at >= full) this.flush()
  }

  /** Hands on what is left. */
  flush(): void {
    if (this.at > 0) this.sink(this.bytes.subarray(0, this.at))
    this.at = 0
  }
}
