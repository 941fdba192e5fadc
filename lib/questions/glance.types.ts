import type { BoardAnswer } from './board-answer.types'
import type { Journey } from './journey.types'

export type GlanceQuestion = {
  /** Slug or ONS code. */
  readonly board: string
  readonly edition?: number
}

/** A board's measures at a glance, with the answer in words. */
export type Glance = BoardAnswer & {
  /** The way of its cases; null where there is nothing of any stage. */
  readonly journey: Journey | null
}
