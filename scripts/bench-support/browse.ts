import type { Random } from '@/lib/statistics/random'
import type { Role } from '@/lib/access/roles'
import type { Board } from '@/lib/boards/board'

/** Somebody who browses, with what every answer to them must hold. */
export type Browser = {
  readonly role: Role
  /** The own board; of a reviewer the one being looked at. */
  readonly board: Board
  readonly cookie: string
  /** Of the own session's forms: no other person's page has it. */
  readonly csrfToken: string
}

export type Visit = {
  readonly kind: 'page' | 'api' | 'file'
  readonly path: string
  readonly ofBoard: boolean
}

const measures = [
  'conviction-rate',
  'crimes-recorded',
  'crown-open',
  'sent-to-completion',
  'charges',
  'guilty-plea',
]
const filters = ['', '', '?by=offence-group', '?from=2026-01', '?by=crime-type']
const chapters = ['', '', '/timeliness', '/victims', '/demand', '/quality']

/** Where somebody goes next: mostly pages of their board, sometimes others, the answer for programs or a file. */
export function nextVisit(random: Random, { role, board }: Browser): Visit {
  const pick = <T>(list: readonly T[]): T => list[random.integer(list.length)]!
  const drawn = random.uniform()
  const series = `/boards/${board.slug}/measures/${pick(measures)}`
  if (drawn < 0.45) return { kind: 'page', path: `${series}${pick(filters)}`, ofBoard: true }
  if (drawn < 0.8) return { kind: 'page', path: `/boards/${board.slug}${pick(chapters)}`, ofBoard: true }
  if (drawn < 0.9)
    return { kind: 'page', path: pick(['/data', '/data/dictionary', '/account', '/help']), ofBoard: false }
  if (drawn < 0.97 || role === 'member') return { kind: 'api', path: `/api/v1${series}`, ofBoard: true }
  return { kind: 'file', path: `/api/v1${series}?format=csv`, ofBoard: true }
}

/** What is wrong with an answer; null when it is the own person's, of the own board. */
export function wrongAnswer(
  { board, csrfToken }: Browser,
  { kind, ofBoard }: Visit,
  { status, body }: { readonly status: number; readonly body: string },
): string | null {
  // A board may have no figures of a measure: the page says so, and a file of them is not there.
  if (kind !== 'page' && status === 404) return null
  // One board's agreement with the CPS was ended (lib/agreements/invented-agreements.ts): what rests on its records is refused.
  if (kind !== 'page' && status === 403 && board.slug === 'cumbria') return null
  if (status !== 200) return `answered ${status}`
  if (kind === 'api') {
    const found = (JSON.parse(body) as { board?: { slug?: string; code?: string } }).board
    return found?.slug === board.slug || found?.code === board.code ? null : `is of ${JSON.stringify(found)}`
  }
  // A Welsh board opens in Welsh.
  const names = [board.name.en, board.name.cy]
  if (kind === 'file') return names.some((name) => body.includes(name)) ? null : 'is of another board'
  const tokens = [...body.matchAll(/name="csrfToken"[^>]*value="([0-9a-f]+)"/g)].map(([, token]) => token)
  if (tokens.length === 0 || tokens.some((token) => token !== csrfToken)) return 'is of another person'
  const named = /identity__name">([^<]*)</.exec(body)?.[1]
  const right = names.some((name) => named === name.replaceAll('&', '&amp;'))
  return !ofBoard || right ? null : `is of ${named ?? 'no board'}`
}
