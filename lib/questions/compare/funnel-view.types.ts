import type { BothNames } from '../board.types'

/** Where a figure lies beside what is usual; `edge` is between the 95 % and the 99.8 % limits. */
export type Standing = 'inside' | 'edge' | 'high' | 'low' | 'not-judged'

export type Limits = { readonly lower: number; readonly upper: number }

/** Limits for a number of cases: 95 % and 99.8 %. */
export type LimitsAt = { readonly cases: number; readonly inner: Limits; readonly outer: Limits }

/** A board by name in a funnel. */
export type FunnelBoard = {
  readonly boardId: number
  readonly name: BothNames
  readonly cases: number
  readonly value: number
  readonly inner: Limits
  readonly outer: Limits
  readonly standing: Standing
}

/** A board without a name: nothing but a value and between which numbers of cases it lies. */
export type FunnelPoint = {
  readonly value: number
  readonly cases: { readonly from: number; readonly to: number }
}

/** Boards by size, with limits within which most of them are expected. Values in the measure's unit. */
export type FunnelView = {
  /** England and Wales; of all boards together where that is not known. */
  readonly target: number
  /** Enough boards have a figure to say what is usual. */
  readonly judged: boolean
  /** The limits allow for boards differing by more than chance. */
  readonly adjusted: boolean
  /** Boards that the limits rest on. */
  readonly compared: number
  readonly limits: readonly LimitsAt[]
  readonly named: readonly FunnelBoard[]
  readonly unnamed: readonly FunnelPoint[]
}
