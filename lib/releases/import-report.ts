import type { PeriodCoverage } from './load/coverage'
import type { WrittenMeasure } from './build/write-cells'

/** What an import did, kept with the release. Free of words, so that it can be said in both languages. */
export type ImportReport = {
  readonly version: 1
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string }
  /** Of the measures that the cells were made by (definitionsChecksum). */
  readonly definitions: string
  /** Rows of figures in the file, left-out ones included. */
  readonly rows: number
  readonly observations: number
  /** Observations without a figure. */
  readonly blanks: number
  readonly leftOutRows: readonly {
    readonly rows: number
    readonly reason: { readonly en: string; readonly cy: string }
  }[]
  /** Offence groups that are kept but are part of no measure. */
  readonly leftOutOffences: readonly {
    readonly name: string
    readonly reason: { readonly en: string; readonly cy: string }
  }[]
  readonly areas: Readonly<Record<string, number>>
  readonly periods: readonly PeriodCoverage[]
  readonly measures: readonly WrittenMeasure[]
  /** Of a restricted source: counts below the threshold are hidden, and what would give them away. */
  readonly protection: { readonly threshold: number } | null
  readonly milliseconds: number
}
