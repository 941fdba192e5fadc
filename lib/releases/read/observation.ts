import type { Area } from '@/lib/boards/areas'
import type { Period } from '@/lib/time/period'
import type { KnownMetric } from './known-metrics'

/** A published figure as it was received. */
export type ReadObservation = {
  readonly line: number
  readonly area: Area
  readonly metric: KnownMetric
  /** Name of the offence group as the table writes it. */
  readonly offence: string
  readonly period: Period
  /** Digits as in the file; null where the table has no figure. */
  readonly value: string | null
}

/** The offence of tables that do not speak of offences. */
export const noOffenceColumn = 'All offences'
