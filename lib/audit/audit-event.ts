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
    // Lists of the API: which boards, measures and releases there are. Figures by the API are a view or an export.
    | 'api'
    // A token of the API that was not taken.
    | 'token-use'
    // Its refusal, as before (migration 0011_board_settings).
    | 'setting'
    // Its refusal, as before (migration 0023_changes).
    | 'change'
    // Its refusal, as before (migration 0022_scenarios).
    | 'scenario'
    // Refusals of these; where they are done, the database records them itself (migration 0012_audit_and_tokens).
    | 'token-made'
    | 'token-revoked'
    // An act on deliveries and releases; that it was done is recorded with the act itself (lib/releases/publish).
    | 'release'
    // Its refusal; where it is done, the database records it (migration 0005_known_issues).
    | 'issue'
    // Its refusal, as before (migration 0008_agreements).
    | 'agreement'
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
