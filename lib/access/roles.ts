export const boardRoles = ['member', 'analyst', 'manager'] as const
export const nationalRoles = ['reviewer', 'steward', 'administrator'] as const
export const roles = [...boardRoles, ...nationalRoles] as const
export type BoardRole = (typeof boardRoles)[number]
export type Role = (typeof roles)[number]

/** A role that a person holds; board roles name their board, national roles do not. */
export type RoleGrant = { readonly role: Role; readonly boardId: number | null }

export function isBoardRole(role: Role): role is BoardRole {
  return (boardRoles as readonly string[]).includes(role)
}
