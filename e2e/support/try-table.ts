import { findBoard } from '@/lib/boards/find-board'
import { routeAccess } from '@/lib/http/route-access'
import { cellName } from '@/lib/http/testing/route-cells'
import { expectedStatus, pastProxy, type Cell, type Held } from '@/lib/http/testing/route-expectations'
import { cookieNames } from '@/lib/session/cookie-names'
import { csrfTokenOf, makeCsrfCookie } from '@/lib/session/csrf'
import { anotherToken, boardOf, grantsOf, tokenIn } from './people-of-table'
import { inParallel, Sender, type Received } from './send'
import { asOwner, madePerson, sessionCookie, sessionSecret } from './sessions'

export const measureOfTable = 'conviction-rate'

/** Numbers of a board that are nobody else's. */
type Secrets = RegExp

/**
 * Tries cells of the table of routes on a running service.
 *
 * @returns what did not come as expected, in words; empty when all is well
 */
export async function tryTable(baseUrl: string, cells: readonly Cell[]): Promise<readonly string[]> {
  const sender = new Sender(baseUrl, 8)
  const wrong: string[] = []
  try {
    const things = await thingsOfAddresses()
    const sessions = await sessionsOf(cells)
    const csrf = makeCsrfCookie(sessionSecret())
    const secrets = await secretsOf(sender, sessions.get(key('good', [{ role: 'reviewer', side: null }]))!)
    await inParallel(cells, 8, async (cell) => {
      const ends = cell.route === '/account/sign-out-everywhere' && expectedStatus(cell) === 303
      const again = ends && cell.session === 'good' && cell.form === 'own' && cell.method === 'POST'
      const token = again
        ? await anotherToken(grantsOf(cell.held))
        : sessions.get(key(cell.session, cell.held))
      const answer = await sender.send(requestOf(cell, things, token ?? null, csrf))
      wrong.push(...faultsOf(cell, answer, secrets).map((fault) => `${cellName(cell)}: ${fault}`))
    })
  } finally {
    sender.close()
  }
  return wrong
}

const key = (session: string, held: Held) => JSON.stringify([session, held])

async function sessionsOf(cells: readonly Cell[]): Promise<ReadonlyMap<string, string | null>> {
  const reviewer: Held = [{ role: 'reviewer', side: null }]
  const wanted = new Map([[key('good', reviewer), { session: 'good' as Cell['session'], held: reviewer }]])
  for (const { session, held } of cells) wanted.set(key(session, held), { session, held })
  const sessions = new Map<string, string | null>()
  await inParallel([...wanted], 4, async ([name, { session, held }]) => {
    sessions.set(name, await tokenIn(session, held))
  })
  return sessions
}

/** What stands in an address for what is left open in its route; of a board where there are two. */
type Things = Readonly<Record<string, Readonly<Record<'own' | 'other', string>>>>

async function thingsOfAddresses(): Promise<Things> {
  const [own, other] = [boardOf.own, boardOf.other].map((slug) => findBoard(slug)!.id)
  const one = (text: string) => ({ own: text, other: text })
  const people = await Promise.all([own!, other!].map((boardId) => madePerson([{ role: 'member', boardId }])))
  return asOwner(async (database) => {
    const first = async (sql: string, values: unknown[] = []) =>
      String((await database.query<{ id: number }>(sql, values)).rows[0]!.id)
    const agreement = (id: number) =>
      first('SELECT id FROM governance.agreement WHERE board_id = $1 ORDER BY id LIMIT 1', [id])
    return {
      board: boardOf,
      measure: one(measureOfTable),
      flow: one('crimes-recorded'),
      question: one('timeliness'),
      figure: one('2.1'),
      number: one('1'),
      agreement: { own: await agreement(own!), other: await agreement(other!) },
      person: { own: people[0]!.id, other: people[1]!.id },
      // Of no job there is a page; what a page of one shows is for stewards all the same.
      job: one('999999999'),
      change: one('999999999'),
      scenario: one('99999999-9999-4999-8999-999999999999'),
      issue: one('new'),
      part: one('language'),
      '...nextauth': one('csrf'),
      '...unknown': one('nothing'),
    }
  })
}

function requestOf(cell: Cell, things: Things, token: string | null, csrf: string) {
  const address = cell.route.replace(/\[([^\]]+)\]/g, (_, name: string) => {
    const thing = things[name]
    if (!thing) throw new Error(`Nobody said what stands for [${name}] of ${cell.route}`)
    return thing[cell.side ?? 'own']
  })
  const cookies = [
    `${cookieNames(false).csrf}=${encodeURIComponent(csrf)}`,
    ...(token ? [sessionCookie(token)] : []),
  ]
  const form = cell.form && multipart(cell.form === 'own' ? csrfTokenOf(csrf, sessionSecret())! : 'x')
  return {
    path: cell.format ? `${address}?format=${cell.format}` : address,
    method: cell.method,
    headers: { cookie: cookies.join('; '), ...(form ? { 'content-type': form.type } : {}) },
    ...(form ? { body: form.body } : {}),
  }
}

/** A form with its token and nothing else, as a browser sends one that may have files. */
function multipart(token: string) {
  const boundary = 'a-boundary-of-the-table'
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="csrfToken"\r\n\r\n${token}\r\n--${boundary}--\r\n`
  return { type: `multipart/form-data; boundary=${boundary}`, body }
}

/** The last twelve denominators of the other board's restricted figures, which nobody without it may be sent. */
async function secretsOf(sender: Sender, reviewer: string | null): Promise<Secrets> {
  const path = `/api/v1/boards/${boardOf.other}/measures/${measureOfTable}?source=demonstration`
  const { body } = await sender.send({ path, headers: { cookie: sessionCookie(reviewer!) } })
  const { series } = JSON.parse(body) as { series: { points: { denominator: number | null }[] }[] }
  const numbers = series[0]!.points.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]))
  if (numbers.length < 12) throw new Error('The other board has too few figures to be looked for')
  return new RegExp(`\\b(${numbers.slice(-12).join('|')})\\b`)
}

function faultsOf(cell: Cell, { status, headers, body }: Received, secrets: Secrets): readonly string[] {
  const faults: string[] = []
  const wanted = expectedStatus(cell)
  if (status !== wanted) faults.push(`answered ${status}, not ${wanted}`)
  const type = headers['content-type'] ?? ''
  const isApi = cell.route.startsWith('/api/') && !cell.route.startsWith('/api/auth/')
  if (isApi && status >= 400 && cell.method !== 'HEAD' && !type.startsWith('application/problem+json'))
    faults.push(`answered ${status} as ${type}`)
  if (status === 303 && cell.session !== 'good' && wanted === 303 && cell.route !== '/language')
    if (!/^\/sign-in(\?|$)/.test(headers.location ?? '')) faults.push(`led to ${headers.location}`)
  if (status === 200 && cell.format && !type.includes(cell.format)) faults.push(`is ${type}`)
  if (cell.method === 'HEAD' && body !== '') faults.push('had a body')
  // Of what proxy.ts lets past, Next itself answers with the status alone.
  if (status === 405 && !pastProxy.includes(cell.route) && !/\b(GET|POST)\b/.test(headers.allow ?? ''))
    faults.push('does not say what it allows')
  const kept = headers['cache-control'] ?? ''
  if (
    status === 200 &&
    cell.session === 'good' &&
    wanted === 200 &&
    routeAccess[cell.route]!.who !== 'public'
  )
    if (!/no-store/.test(kept)) faults.push(`may be kept: ${kept}`)
  // Whatever the status: nothing of the other board without it.
  if (cell.side === 'other' && wanted !== 200 && secrets.test(body)) faults.push('shows the other board')
  return faults
}
