import { z } from 'zod'
import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { message } from '@/lib/text/message'
import { actOnPerson, type PersonAct } from './act-on-person'
import { emailAddress } from './email-address'
import { invite } from './invite'
import { isHindrance, type Done, type Hindrance } from './outcomes'
import { readGrant, type Fields } from './read-grant'

/** What somebody typed into an invitation, kept for a moment so that they need not type it again. */
export const typedInvitation = z.object({
  email: z.string().max(300).catch(''),
  role: z.string().max(20).catch(''),
  board: z.string().max(60).catch(''),
})
export type TypedInvitation = z.output<typeof typedInvitation>

/** Where the browser goes after a form, and what to keep of it. */
export type AfterAct = { readonly to: `/${string}`; readonly typed?: TypedInvitation }

/**
 * Does what a form of the people's pages asks for.
 *
 * @param fields act, and by it person, role, board, email
 * @throws BadRequest for a form that is none of ours; Forbidden; NotFound
 */
export async function postedAct(viewer: Viewer, fields: Fields): Promise<AfterAct> {
  if (fields.get('act') === 'invite') return postedInvitation(viewer, fields)
  const person = String(fields.get('person'))
  const act = readAct(fields)
  if (act === 'role' || act === 'board') return { to: `${pageOf(person)}?fault=${act}#give` }
  const outcome = await actOnPerson(viewer, person, act)
  return outcome === 'removed' ? { to: '/admin/people?done=removed' } : { to: told(pageOf(person), outcome) }
}

async function postedInvitation(viewer: Viewer, fields: Fields): Promise<AfterAct> {
  const typed = typedInvitation.parse({
    email: fields.get('email'),
    role: fields.get('role'),
    board: fields.get('board'),
  })
  const email = emailAddress(typed.email)
  const grant = readGrant(fields)
  const faults = [...(email ? [] : ['email']), ...(typeof grant === 'string' ? [grant] : [])]
  const page = '/admin/people/invite'
  if (!email || typeof grant === 'string')
    return { to: `${page}?${faults.map((fault) => `fault=${fault}`).join('&')}`, typed }
  const { outcome, personId } = await invite(viewer, email, grant)
  return isHindrance(outcome) || !personId
    ? { to: told(page, outcome), typed }
    : { to: told(pageOf(personId), outcome) }
}

function readAct(fields: Fields): PersonAct | 'role' | 'board' {
  const kind = fields.get('act')
  if (kind === 'end-sessions') return { kind }
  if (kind === 'give' || kind === 'take') {
    const grant = readGrant(fields)
    return typeof grant === 'string' ? grant : { kind, grant }
  }
  const slug = fields.get('board')
  const board = typeof slug === 'string' ? findBoard(slug) : undefined
  if (kind !== 'remove' || (slug && !board))
    throw new BadRequest([{ parameter: 'act', words: message('deliveries.badForm') }])
  return { kind, boardId: board?.id ?? null }
}

/** An id goes into an address as it is, or not at all. */
const pageOf = (person: string): `/${string}` =>
  `/admin/people/${z.uuid().safeParse(person).success ? person : 'unknown'}`

const told = (page: `/${string}`, outcome: Done | Hindrance): `/${string}` =>
  `${page}?${isHindrance(outcome) ? 'fault' : 'done'}=${outcome}`
