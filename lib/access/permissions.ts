/** Everything that a role can allow. Rules only add (permission-rules.ts). */
export const permissions = [
  'figures.read',
  'figures.compare-by-name',
  'figures.export',
  'dictionary.read',
  'tokens.manage-own',
  'scenarios.write',
  'policies.write',
  'board.people',
  'board.commentary',
  'board.audit',
  'board.settings',
  'releases.manage',
  'linkage.review',
  'annotations.write',
  'people.read',
  'people.manage',
  'agreements.manage',
  'audit.read',
  'audit.read-all',
] as const
export type Permission = (typeof permissions)[number]
