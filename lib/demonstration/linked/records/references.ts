import type { CsvRows } from '../delivery/csv-rows'
import { monthOfDay } from '../day'

const yearOf = (day: number) => (1970 + Math.floor(monthOfDay(day) / 12)) % 100

/** Numbers of one division's records. A reference is a number and the last two digits of its year, as one number. */
export class References {
  private serial = 0
  private cases = 0

  constructor(private readonly letters: string) {}

  /** A new id. */
  next(): number {
    this.serial += 1
    return this.serial
  }

  newUrn(day: number): number {
    this.cases += 1
    return (this.cases % 100_000) * 100 + yearOf(day)
  }

  newAsn(day: number): number {
    this.serial += 1
    return this.serial * 100 + yearOf(day)
  }

  /** As the PTIURN of life: force and unit, number, year. */
  writeUrn(rows: CsvRows, urn: number): void {
    rows.letters(this.letters)
    rows.letters('QX')
    rows.digits((urn / 100) | 0, 5)
    rows.digits(urn % 100, 2)
    rows.blank()
  }

  /** As the arrest summons number of life: year, force and unit, number, letter. */
  writeAsn(rows: CsvRows, asn: number): void {
    rows.digits(asn % 100, 2)
    rows.letters(this.letters)
    rows.letters('QX')
    rows.letters('000')
    rows.eightDigits(Math.floor(asn / 100))
    rows.text('Q')
  }
}
