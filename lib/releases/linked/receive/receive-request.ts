import type { Manifest } from '../../contract/manifest'
import type { ReceiveReport } from './receive-report'

/** `checksum`: files are read and hashed; `rows`: rows are checked and written; `links`: links are checked. */
export type ReceiveStep = 'checksum' | 'rows' | 'links'

export type ReceiveProgress = {
  readonly step: ReceiveStep
  /** The table being read; null between tables. */
  readonly table: string | null
  /** Rows done in this step, of all that it will do; of `checksum`, in proportion to bytes. */
  readonly rows: number
  readonly ofRows: number
}

export type ReceiveRequest = {
  /** Folder of the delivery, with manifest.json. Only read. */
  readonly deliveryFolder: string
  /** The release folder; made where it is not there. */
  readonly releaseFolder: string
  /** 32 secret bytes: ids become hashes keyed by them. Never written anywhere. */
  readonly recordKey: Uint8Array
  /** Share of the rows of a file that may break the contract. Default 0.01. */
  readonly allowedShare?: number
  /** Writes `identifiers.parquet` for the linkage step. Default false: names are not even read. */
  readonly keepIdentifiers?: boolean
  /** As DuckDB writes it. Default 3GB. */
  readonly memoryLimit?: string
  /** Default 2. */
  readonly threads?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ReceiveProgress) => void
}

export type Received = {
  readonly manifest: Manifest
  readonly report: ReceiveReport
}
