import type { Role } from '@/lib/access/roles'
import { boards } from '@/lib/boards/boards'
import { cookieNames } from '@/lib/session/cookie-names'
import { csrfTokenOf, makeCsrfCookie } from '@/lib/session/csrf'
import { createRandom } from '@/lib/statistics/random'
import { oddRequest, type OddSession } from './odd-requests'
import { inParallel, Sender, type Received, type Sent } from './send'
import { anotherToken } from './people-of-table'
import { sessionCookie, sessionSecret } from './sessions'

/** An answer may take at most so many times as long as a plain request of the same run. */
export const slowestRatio = 20

/** Words of a fault of ours that no answer may hold. */
const traces =
  /\n\s+at (?:async )?\S.{0,200}(?::\d+:\d+|native)\)?|node_modules|PrismaClient|ECONNREFUSED|\b(?:Type|Reference|Range|Syntax)Error:|\bpg_catalog\b|SQLSTATE/

export type Fuzzed = {
  /** What was wrong, in words; empty when all is well. */
  readonly faults: readonly string[]
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  /** Answers that too much was asked at once (503); each was asked again alone, and counts as a fault if it said so again. */
  readonly busy: number
  /** The slowest answer as a multiple of a plain request's median, each asked alone. */
  readonly slowest: number
  readonly seconds: number
}

type Person = OddSession & { readonly seesAll: boolean; readonly plain: Sent }

/**
 * Sends odd requests to a running service as people of many boards and as nobody, and looks at each answer.
 *
 * @param secret what only people who may see Kent may be sent; `where` says for which addresses it is looked for
 */
export async function tryFuzz(
  baseUrl: string,
  options: {
    readonly requests: number
    readonly people: number
    readonly seed: number
    readonly secret: RegExp
    readonly where: (sent: Sent) => boolean
    readonly progress?: (text: string) => void
  },
): Promise<Fuzzed> {
  const { requests, seed, secret, where, progress } = options
  const random = createRandom(seed)
  const people = await peopleOfFuzz(options.people)
  const sender = new Sender(baseUrl, 12)
  const faults: string[] = []
  const statuses: Record<string, number> = {}
  const busy: Sent[] = []
  const plain: number[] = []
  const slow: { readonly sent: Sent; readonly milliseconds: number }[] = []
  const began = performance.now()
  // Made one after the other, so that the same seed asks the same.
  const asked = Array.from({ length: requests }, (_, i) => {
    const person = people[random.integer(people.length)]!
    return i % 25 === 0
      ? { person, sent: person.plain, odd: false }
      : { person, sent: oddRequest(random, person), odd: true }
  })
  await inParallel(asked, 12, async ({ person, sent, odd }, i) => {
    const answer = await sender.send(sent).catch((error: Error) => error)
    if (answer instanceof Error) return void faults.push(`${told(sent)}: ${answer.message}`)
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    if (odd) slow.push({ sent, milliseconds: answer.milliseconds })
    else plain.push(answer.milliseconds)
    if (answer.status === 503) busy.push(sent)
    const forbidden = person.seesAll || !where(sent) ? null : secret
    faults.push(...faultsOf(answer, forbidden).map((fault) => `${told(sent)}: ${fault}`))
    if (progress && i % 5000 === 4999) progress(`${i + 1} requests`)
  })
  for (const sent of busy.slice(0, 20)) {
    const { status } = await sender.send(sent)
    if (status >= 500) faults.push(`${told(sent)}: answered ${status} twice`)
  }
  // A slow answer may have waited for others: what counts is how long it takes alone.
  const limit = slowestRatio * median(plain)
  const suspects = slow
    .filter(({ milliseconds }) => milliseconds > limit)
    .sort((a, b) => b.milliseconds - a.milliseconds)
  let slowest = 0
  for (const { sent } of suspects.slice(0, 20)) {
    const alone = Math.min(...(await times(sender, sent, 3)))
    const yardstick = median(await times(sender, people[0]!.plain, 5))
    slowest = Math.max(slowest, alone / yardstick)
    if (alone > slowestRatio * yardstick)
      faults.push(`${told(sent)}: took ${(alone / yardstick).toFixed(1)} times as long as a plain request`)
  }
  sender.close()
  const seconds = (performance.now() - began) / 1000
  return { faults, requests, statuses, busy: busy.length, slowest, seconds }
}

function faultsOf({ status, body, headers }: Received, secret: RegExp | null): readonly string[] {
  return [
    ...(status >= 500 && status !== 503 ? [`answered ${status}: ${body.slice(0, 200)}`] : []),
    ...(traces.test(body) ? [`shows a trace: ${traces.exec(body)![0].slice(0, 120)}`] : []),
    ...(secret?.test(body) ? ['shows another board'] : []),
    ...(headers['set-cookie']?.some((cookie) => /^a=b|^\s*$/.test(cookie))
      ? ['sets a cookie of the asker']
      : []),
  ]
}

async function times(sender: Sender, sent: Sent, number: number): Promise<number[]> {
  const all: number[] = []
  for (let i = 0; i < number; i += 1) all.push((await sender.send(sent)).milliseconds)
  return all
}

/** People of every role on boards in turn, never Kent; the first is a member; every seventh is nobody. */
async function peopleOfFuzz(number: number): Promise<readonly Person[]> {
  const roles: readonly Role[] = [
    'member',
    'analyst',
    'manager',
    'member',
    'analyst',
    'reviewer',
    'administrator',
  ]
  const theirs = boards.filter(({ slug }) => slug !== 'kent')
  const people: Person[] = []
  for (let i = 0; i < number; i += 1) {
    const csrf = makeCsrfCookie(sessionSecret())
    const csrfToken = csrfTokenOf(csrf, sessionSecret())!
    const kept = `${cookieNames(false).csrf}=${encodeURIComponent(csrf)}`
    const board = theirs[(i * 5) % theirs.length]!
    const role = roles[i % roles.length]!
    const national = role === 'reviewer' || role === 'administrator'
    const token = i % 7 === 3 ? null : await anotherToken([{ role, boardId: national ? null : board.id }])
    const cookie = token ? `${sessionCookie(token)}; ${kept}` : null
    const seen = role === 'reviewer' ? 'essex' : board.slug
    const path = token && role !== 'administrator' ? `/boards/${seen}/measures/conviction-rate` : '/help'
    people.push({
      ...{ cookie, csrfToken, seesAll: role === 'reviewer' },
      plain: { path, headers: cookie ? { cookie } : {} },
    })
  }
  return people
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Infinity
}

function told({ method, path, headers, body }: Sent): string {
  const { cookie, ...rest } = headers ?? {}
  const as = typeof cookie === 'string' && cookie.includes('session-token=ey') ? ' (signed in)' : ''
  return `${method ?? 'GET'} ${path.slice(0, 300)}${as} ${JSON.stringify(rest).slice(0, 300)} ${body ? JSON.stringify(String(body).slice(0, 200)) : ''}`
}
