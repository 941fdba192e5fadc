/**
 * Every act that is written to the audit, by what it is about. The filter of the trail goes by these kinds, and each act
 * has its words (`audit.act.…`); a test looks for acts that the code or the database writes and that are not here.
 */
export const actsByKind = {
  'sign-in': ['sign-in', 'sign-out', 'sign-out-everywhere', 'invitation-accepted'],
  view: ['view'],
  export: ['export'],
  api: ['api', 'token-made', 'token-revoked', 'token-use'],
  people: ['person-invited', 'role-added', 'role-removed', 'person-removed'],
  agreements: ['agreement', 'agreement-made', 'agreement-changed', 'agreement-renewed', 'agreement-ended'],
  releases: [
    'upload',
    'release',
    'release-import',
    'release-publish',
    'release-withdraw',
    'release-retention',
    'edition-point',
  ],
  issues: ['issue', 'issue-write', 'issue-change', 'issue-withdraw'],
  changes: ['change', 'change-made', 'change-changed', 'change-withdrawn'],
  scenarios: ['scenario', 'scenario-made', 'scenario-changed', 'scenario-withdrawn'],
  settings: ['setting', 'setting-target', 'setting-contact', 'setting-comparison', 'setting-language'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type AuditKind = keyof typeof actsByKind
export type AuditAct = (typeof actsByKind)[AuditKind][number]

export const auditKinds = Object.keys(actsByKind) as readonly AuditKind[]

const known: ReadonlySet<string> = new Set(Object.values(actsByKind).flat())

/** Whether an act is one of those that this version writes; a trail may hold those of an earlier one. */
export function isAuditAct(act: string): act is AuditAct {
  return known.has(act)
}
