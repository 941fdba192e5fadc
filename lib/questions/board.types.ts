/** A name in both languages. */
export type BothNames = { readonly en: string; readonly cy: string }

/** A board that the viewer may choose. */
export type BoardChoice = {
  readonly id: number
  /** Name in addresses: avon-and-somerset. */
  readonly slug: string
  /** ONS code of the police force area. */
  readonly code: string
  readonly name: BothNames
  readonly region: string
  readonly country: string
}

/** What the top of a board's page says. */
export type BoardHeader = BoardChoice & {
  readonly cpsArea: string
  /** Names of the police force areas today. */
  readonly forces: readonly string[]
}
