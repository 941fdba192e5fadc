import type { Duck } from '@/lib/database/duck/open-duck'
import type { Manifest } from '../../contract/manifest'

/** What every step of receiving a delivery works with. */
export type Reception = {
  readonly duck: Duck
  readonly manifest: Manifest
  /** The release folder. */
  readonly folder: string
  /** Folder within it for what is needed only until the delivery is received. */
  readonly work: string
  /** Text that stands before a value when it is hashed. */
  readonly keyText: string
  readonly keyFingerprint: string
  readonly allowedShare: number
  readonly signal: AbortSignal | undefined
  /** Called with the rows of a table done so far. */
  readonly onRows: (table: string, rows: number) => void
}

/** One thing wrong with a row: where it is, never what it is. */
export type RowFault = {
  readonly line: number | null
  readonly column: string | null
  readonly fault: string
}
