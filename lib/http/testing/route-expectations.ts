import { permissionRules } from '@/lib/access/permission-rules'
import type { Permission } from '@/lib/access/permissions'
import type { Role } from '@/lib/access/roles'
import { methodsOf } from '../methods-of'
import { routeAccess, type RouteRule } from '../route-access'

/** The boards of the table: the own one, one of others, and one more where nobody of the table has a role. */
export type Side = 'own' | 'other'

/** Roles that somebody holds at once; those of a board with the side that it is on. */
export type Held = readonly { readonly role: Role; readonly side: Side | null }[]

/** What a request comes with. Every one but `good` must open nothing. */
export const sessionStates = [
  'good',
  'none',
  'over',
  'idle',
  'signed-out-everywhere',
  'removed',
  'tampered',
] as const
export type SessionState = (typeof sessionStates)[number]

/** One line of the table. */
export type Cell = {
  readonly route: string
  readonly method: string
  /** What `format` of the address says; null: nothing. */
  readonly format: string | null
  /** Of a POST: whether the form carries the token of its own page. */
  readonly form: 'own' | 'foreign' | null
  readonly held: Held
  readonly session: SessionState
  /** Whose thing the address is of; null: nobody's. */
  readonly side: Side | null
}

/** What each public route answers anybody, where it is not 200. */
const publicAnswers: Readonly<Record<string, number>> = {
  '/language': 303,
  '/api/[...unknown]': 404,
  'POST /api/auth/[...nextauth]': 404,
  // next-auth knows two methods, and this is neither.
  'HEAD /api/auth/[...nextauth]': 400,
}

/** What a form answers that has its token and nothing else, and comes from somebody who may send it. */
export const emptyForms: Readonly<Record<string, number>> = {
  '/account/sign-out-everywhere': 303,
  '/account/tokens/act': 400,
  '/admin/agreements/act': 400,
  '/admin/boards/[board]/act': 400,
  '/admin/people/act': 400,
  '/boards/[board]/changes/act': 400,
  '/boards/[board]/demand/scenarios/act': 400,
  '/data/deliveries/act': 400,
  '/data/deliveries/upload': 303,
  '/data/issues/act': 400,
  '/data/issues/write': 303,
}

/** Addresses whose thing is of a board, or is not: which side of a cell they have. */
export const ofABoard = (route: string): boolean => /\[(board|agreement|person)\]/.test(route)

/** Routes that proxy.ts lets past, so that they look at the session themselves. */
export const pastProxy = ['/data/deliveries/upload']

/** What a cell must answer. @throws Error where nobody has said it: a route without an expectation fails the table */
export function expectedStatus(cell: Cell): number {
  const rule = routeAccess[cell.route]
  if (!rule) throw new Error(`${cell.route} is not in routeAccess`)
  if (!methodsOf(rule).includes(cell.method)) return 405
  // Whoever is signed in already is taken on.
  if (cell.route === '/sign-in' && cell.session === 'good') return 307
  if (rule.who === 'public')
    return publicAnswers[`${cell.method} ${cell.route}`] ?? publicAnswers[cell.route] ?? 200
  if (cell.session !== 'good') return withoutSession(cell)
  if (cell.method === 'POST') return ofForm(cell, rule)
  if (rule.who === 'board') return ofBoard(cell, rule)
  if (cell.route === '/admin/people/[person]') return ofPerson(cell)
  if (cell.route === '/admin/boards/[board]/[part]') return ofSettings(cell)
  if (rule.own) return may(cell, 'agreements.manage') || reads(cell) ? 200 : 404
  // The table asks for a job that nobody filed.
  if (rule.also) return !may(cell, rule.also) ? 403 : cell.route.endsWith('[job]') ? 404 : 200
  // Whoever reads the figures of one board only is taken there.
  return cell.route === '/' && boardsRead(cell.held) === 1 ? 307 : 200
}

/** The cookie is looked at first: of one that cannot be read, pages lead to sign-in; of one that has ended, they say so. */
function withoutSession({ route, session }: Cell): number {
  const readable = session === 'signed-out-everywhere' || session === 'removed'
  return route.startsWith('/api/') || readable || pastProxy.includes(route) ? 401 : 303
}

function ofForm(cell: Cell, rule: RouteRule): number {
  // What a board sets for itself is looked for before the form is read.
  if (cell.route === '/admin/boards/[board]/act' && ofSettings(cell) !== 200) return ofSettings(cell)
  if (rule.who === 'board' && ofBoard(cell, rule) !== 200) return ofBoard(cell, rule)
  const answer = emptyForms[cell.route]
  if (answer === undefined) throw new Error(`Nobody said what an empty form to ${cell.route} answers`)
  const allowed = !('also' in rule && rule.also) || may(cell, rule.also)
  return allowed && cell.form === 'own' ? answer : 403
}

function ofBoard(cell: Cell, rule: RouteRule): number {
  if (!reads(cell) || ('also' in rule && rule.also && !mayThere(cell, rule.also))) return 403
  if (cell.format !== null && cell.format !== 'json' && !mayThere(cell, 'figures.export')) return 403
  // The table asks for a change that nobody registered, and a scenario that nobody saved.
  if (/\[(change|scenario)\]/.test(cell.route)) return 404
  // Two are not chosen: the list says so.
  return cell.route.endsWith('/scenarios/compare') ? 307 : 200
}

/** What a board sets for itself: not there for who may not read it, and closed to who may read it only. */
function ofSettings(cell: Cell): number {
  if (!may(cell, 'board.settings')) return 403
  if (!mayThere(cell, 'board.settings')) return reads(cell) ? 403 : 404
  return 200
}

function ofPerson(cell: Cell): number {
  if (!may(cell, 'people.read')) return 403
  return may(cell, 'people.manage') || mayThere(cell, 'board.people') ? 200 : 404
}

/** Whether a role allows it anywhere. */
function may({ held }: Pick<Cell, 'held'>, permission: Permission): boolean {
  return held.some(({ role }) => permissionRules[permission].includes(role))
}

/** Whether a role allows it on the board of the address. */
function mayThere({ held, side }: Pick<Cell, 'held' | 'side'>, permission: Permission): boolean {
  return held.some((one) => permissionRules[permission].includes(one.role) && (one.side ?? side) === side)
}

const reads = (cell: Cell) => mayThere(cell, 'figures.read')

function boardsRead(held: Held): number {
  const reading = held.filter(({ role }) => permissionRules['figures.read'].includes(role))
  return reading.some(({ side }) => side === null) ? Infinity : new Set(reading.map(({ side }) => side)).size
}
