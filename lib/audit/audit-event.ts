/** What is recorded of an act. */
export type AuditEvent = {
  /** Null before sign-in. */
  readonly personId: string | null
  readonly action: 'sign-in' | 'sign-out' | 'view' | 'export' | 'upload' | 'issue'
  /** What was acted on, as in its address: boards/kent/measures/conviction-rate. */
  readonly subject: string
  readonly boardId: number | null
  readonly outcome: 'allowed' | 'refused'
  /** Filters, edition, rows. Never a secret, never a person other than by id. */
  readonly details?: Readonly<Record<string, string | number | boolean | null | undefined>>
}
