import { permissionRules } from './permission-rules'
import type { RoleGrant } from './roles'

/**
 * What a token of the API may do of what its maker may: read and take figures away, and nothing else. A manager's token is
 * an analyst's, a steward's a reviewer's; a role that carries no tokens gives nothing. PostgreSQL decides the same again
 * (scope_secret.token_reaches).
 *
 * @param grants of the maker, at this request
 * @param boardId the one board that the token is for; null for all that the maker's roles reach
 * @returns nothing where no role of the maker carries the token any more
 */
export function tokenGrants(grants: readonly RoleGrant[], boardId: number | null): readonly RoleGrant[] {
  const carried = grants
    .filter(({ role }) => permissionRules['tokens.manage-own'].includes(role))
    .filter((grant) => boardId === null || grant.boardId === boardId)
    .map((grant): RoleGrant => ({ ...grant, role: grant.boardId === null ? 'reviewer' : 'analyst' }))
  return carried.filter(
    (grant, i) => carried.findIndex((g) => g.role === grant.role && g.boardId === grant.boardId) === i,
  )
}
