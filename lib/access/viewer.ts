import type { BoardScope } from './board-scope'
import type { Permission } from './permissions'
import type { RoleGrant } from './roles'

/** The person for whom a question is asked: made once per request from the session, never by a page. */
export type Viewer = {
  readonly personId: string
  /** How pages call the person: role and board for a demonstration account. */
  readonly label: string
  readonly grants: readonly RoleGrant[]
  readonly permissions: ReadonlySet<Permission>
  /** Null: may see no restricted figures (an administrator, by virtue of that role). */
  readonly scope: BoardScope | null
  /** Whether other boards may be named in restricted comparisons (reviewers and stewards). */
  readonly seesBoardNames: boolean
  /** That of their boards, for pages of who has not chosen one; left out for programs. */
  readonly language?: 'en' | 'cy' | null
  /** The id of the API token that the request came with; left out for people in a browser. */
  readonly token?: string
}
