/** Another thing that happened, with a step of its own so that it is not laid at the door of the change. */
export interface ConcurrentEvent {
  readonly name: string
  /** First time with it. */
  readonly start: number
  /** First time without it again; it stays if left out. */
  readonly end?: number
}

/** How a change is allowed to show in a series. Times are whole numbers, one per month (or quarter). */
export interface ChangeModel {
  /** First time with the change. */
  readonly start: number
  /** Times over which it comes in by even steps before it is fully there. Default 0: all at once. */
  readonly phaseIn?: number
  /** Whether the trend may change too. Default false; see effectReadiness for when it may. */
  readonly slope?: boolean
  /** Pairs of seasonal harmonics. Default 0. */
  readonly harmonics?: number
  /** Times in a full season. Default 12. */
  readonly period?: number
  readonly concurrent?: readonly ConcurrentEvent[]
}
