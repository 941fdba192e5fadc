/** How a place of a funnel is marked; each look has a shape of its own, so that colour comes third. */
export type FunnelLook = 'own' | 'group' | 'outside' | 'other'

type Limits = { readonly lower: number; readonly upper: number }

/** Boards by size with limits, in the words of one language. */
export type FunnelModel = {
  readonly yTitle: string
  readonly xTitle: string
  readonly target: { readonly value: number; readonly words: string }
  readonly limits: readonly { readonly cases: number; readonly inner: Limits; readonly outer: Limits }[]
  readonly innerName: string
  readonly outerName: string
  /** In the order in which they are read. */
  readonly places: readonly {
    readonly cases: number
    readonly value: number
    readonly look: FunnelLook
    /** Written beside the mark; null: nothing. */
    readonly name: string | null
  }[]
  readonly bounds: { readonly least: number; readonly most: number }
  readonly print: (value: number) => string
  readonly printCases: (cases: number) => string
}
