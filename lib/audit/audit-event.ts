/** What is recorded of an act. */
export type AuditEvent = {
  /** Null before sign-in. */
  readonly personId: string | null
  readonly action:
    | 'sign-in'
    | 'sign-out'
    | 'view'
    | 'export'
    | 'upload'
    // Its refusal; where it is done, the database records it (migration 0005_known_issues).
    | 'issue'
    // Its refusal, as before (migration 0008_agreements).
    | 'agreement'
    // Its refusal, as before (migration 0011_board_settings).
    | 'setting'
    // Refusals of these; where they are done, the database records them itself (migration 0006_people).
    | 'person-invited'
    | 'role-added'
    | 'role-removed'
    | 'person-removed'
    | 'sign-out-everywhere'
  /** What was acted on, as in its address: boards/kent/measures/conviction-rate. */
  readonly subject: string
  readonly boardId: number | null
  readonly outcome: 'allowed' | 'refused'
  /** Filters, edition, rows. Never a secret, never a person other than by id. */
  readonly details?: Readonly<Record<string, string | number | boolean | null | undefined>>
}
