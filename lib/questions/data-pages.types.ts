import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Granularity } from '@/lib/time/period'
import type { Provenance } from './answer'
import type { AreaName } from './measure-series.types'
import type { BothNames } from './board.types'

/** A measure in the data dictionary, with what the current edition holds of it. */
export type DictionaryEntry = {
  readonly measure: MeasureDefinition
  readonly held: readonly HeldFigures[]
}

/** Which figures of a measure one source holds. */
export type HeldFigures = {
  readonly source: Provenance['source']
  readonly areaKinds: readonly AreaName['kind'][]
  readonly granularities: readonly Granularity[]
  /** First day of the first and of the last period, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
}

/** A source with the release that the current edition pins. */
export type SourceEntry = {
  readonly source: Provenance['source'] & {
    readonly url: string | null
    readonly notes: BothNames | null
  }
  /** Null where the current edition pins no release of it. */
  readonly release: ReleaseEntry | null
}

export type ReleaseEntry = {
  readonly id: number
  readonly sourceId: string
  readonly sourceName: BothNames
  readonly status: 'published' | 'withdrawn'
  readonly receivedAt: Date
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly rows: number
  /** First and last day that the figures speak of, YYYY-MM-DD. */
  readonly periodFrom: string
  readonly periodTo: string
  /** True where the current edition pins it. */
  readonly current: boolean
  readonly demonstration: boolean
}

/** An edition of the ledger: what was pinned when, and why. */
export type EditionEntry = {
  readonly id: number
  readonly madeAt: Date
  readonly reason: string
  readonly current: boolean
  readonly releaseIds: readonly number[]
}

export type ReleasesAnswer = {
  readonly releases: readonly ReleaseEntry[]
  readonly editions: readonly EditionEntry[]
}
