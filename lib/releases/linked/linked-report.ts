import type { ReceiveReport } from './receive/receive-report'

/** What an import of linked records did, kept with the release. Free of words and of values of identifiers. */
export type LinkedReport = {
  readonly version: 1
  readonly kind: 'linked'
  /** Name of the delivery's folder. */
  readonly delivery: string
  /** Of the measures that the cells were made by (linkedDefinitionsChecksum). */
  readonly definitions: string
  readonly received: Omit<ReceiveReport, 'quality'>
  /** What the service linked itself; null where it did not. Shares from 0 to 1, null where they could not be estimated. */
  readonly linking: {
    readonly people: number
    readonly links: number
    readonly precision: number | null
    readonly recall: number | null
  } | null
  /** Rows written, by table of the database. */
  readonly loaded: Readonly<Record<string, number>>
  readonly protection: { readonly threshold: number }
  readonly loadMilliseconds: number
}
