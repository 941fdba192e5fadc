import type { BothNames } from './board.types'

/** The edition that every figure of an answer comes from. */
export type EditionName = {
  readonly id: number
  readonly madeAt: Date
  /** False where an earlier edition was asked for: pages say so. */
  readonly current: boolean
}

/** An edition as it is shown to a viewer. */
export type ShownEdition = EditionName & {
  /**
   * Sources of which the viewer may not read the release that this edition pins: a later one took its place, and the two
   * together could give away what each hides. Their figures are missing from the answer.
   */
  readonly closed: readonly { readonly id: string; readonly name: BothNames }[]
}

/** What decides, with question and scope, what an answer is; read once per request. */
export type PolicyAndEdition = {
  readonly policyVersion: number
  readonly edition: EditionName
  /** True where any source of the edition is invented. */
  readonly demonstration: boolean
}
