import type { Tick } from './process-model.types'

/** What was observed beside the earlier course, in the words of one language. Places count periods from the first. */
export type EffectModel = {
  readonly yTitle: string
  readonly periods: number
  readonly observed: readonly { readonly at: number; readonly value: number }[]
  /** From the start of the change on: the earlier course, with limits. */
  readonly without: readonly {
    readonly at: number
    readonly value: number
    readonly lower: number
    readonly upper: number
  }[]
  /** The place of the first period with the change. */
  readonly start: number
  readonly words: {
    readonly start: string
    readonly observed: string
    readonly without: string
    readonly withoutName: string
  }
  readonly bounds: { readonly least: number; readonly most: number }
  readonly ticks: (width: number, left?: number) => readonly Tick[]
  readonly print: (value: number) => string
  readonly whole: boolean
}
