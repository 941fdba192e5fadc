import { BoardScope } from './board-scope'
import { permissionRules } from './permission-rules'
import { permissions } from './permissions'
import { isBoardRole, type RoleGrant } from './roles'
import type { Viewer } from './viewer'

/** A person as the gate knows them. */
export type Person = {
  readonly personId: string
  readonly label: string
  readonly grants: readonly RoleGrant[]
}

/**
 * The Viewer of a person: permissions are the sum of the roles', the scope is the boards for which a role may read
 * figures, spelt out also where that is all of them.
 *
 * @param allBoardIds every board of today, for national roles that read figures
 * @throws Error where a board role has no board or a national role has one (the database refuses both)
 */
export function viewerFromGrants(person: Person, allBoardIds: readonly number[]): Viewer {
  for (const { role, boardId } of person.grants) {
    if (isBoardRole(role) === (boardId === null))
      throw new Error(`A grant of ${role} with the wrong kind of board`)
  }
  const held = permissions.filter((permission) =>
    person.grants.some(({ role }) => permissionRules[permission].includes(role)),
  )
  const readable = person.grants
    .filter(({ role }) => permissionRules['figures.read'].includes(role))
    .flatMap(({ boardId }) => (boardId === null ? allBoardIds : [boardId]))
  return {
    ...person,
    permissions: new Set(held),
    scope: readable.length > 0 ? new BoardScope(readable) : null,
    seesBoardNames: held.includes('figures.compare-by-name'),
  }
}
