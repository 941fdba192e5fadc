/** Parts of the form of a known issue, as it names them. */
export const issueFields = ['measure', 'board', 'from', 'to', 'break', 'wordsEn', 'wordsCy'] as const
export type IssueField = (typeof issueFields)[number]

/** Letters of a known issue in one language. */
export const mostLetters = 300

/** A known issue as a steward writes it. */
export type IssueDraft = {
  /** Id of a measure; null where it concerns every measure. */
  readonly measure: string | null
  /** Null where it concerns every board. */
  readonly boardId: number | null
  /** First day, YYYY-MM-DD. */
  readonly from: string
  /** Last day; null while it goes on. */
  readonly to: string | null
  /** Figures before and after it are not alike. */
  readonly isBreak: boolean
  readonly words: { readonly en: string; readonly cy: string }
}
