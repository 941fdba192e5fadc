import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'

/** The figures of a measure by category, over the same months and a year before. */
export type Split = {
  readonly breakdown: string
  /** The categories add up to the total. */
  readonly partition: boolean
  /** The months that the figures speak of; of snapshots their day. */
  readonly period: Message
  /** First and last of these months, YYYY-MM; null of a published table. */
  readonly months: { readonly from: string; readonly to: string } | null
  readonly entries: readonly SplitEntry[]
  readonly total: SplitEntry
}

export type SplitEntry = {
  readonly category: string
  readonly figure: Figure
  /** The same months a year before; null where the figures do not reach back so far. */
  readonly before: Figure | null
  /** Other months than those of the split, because the figures are published by year only. */
  readonly otherPeriod: Message | null
  /** Waits only: per cent with the mix of offences that was there at first; null where it cannot be told. */
  readonly standardised: number | null
}
