/** The edition that every figure of an answer comes from. */
export type EditionName = {
  readonly id: number
  readonly madeAt: Date
  /** False where an earlier edition was asked for: pages say so. */
  readonly current: boolean
}

/** What decides, with question and scope, what an answer is; read once per request. */
export type PolicyAndEdition = {
  readonly policyVersion: number
  readonly edition: EditionName
  /** True where any source of the edition is invented. */
  readonly demonstration: boolean
}
