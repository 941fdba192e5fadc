import type { Random } from '@/lib/statistics/random'
import { routeAccess } from '@/lib/http/route-access'
import type { Sent } from './send'

/** Texts that have broken services before, beside names of this one. */
const oddTexts: readonly string[] = [
  ...['', ' ', '0', '-1', '1e309', 'NaN', '-0', '9'.repeat(40), '1.5', '٣', 'null', 'undefined', 'true'],
  ...["' OR '1'='1", '1; DROP TABLE figures.cell; --', "kent'/*", '$1', '%s%n', '{{7*7}}', '${7*7}', '*'],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '=1+1',
    '@SUM(1)',
  ],
  ...[
    '../../../etc/passwd',
    '..%2f..%2fkent',
    '%2e%2e/kent',
    '..\\..\\kent',
    '%00',
    'kent%00',
    '\u0000',
    '%',
  ],
  ...[
    '%E0%A4%A',
    '%c0%ae%c0%ae',
    '%25%32%65',
    '\ud83d',
    '😀',
    '\u202ekent',
    'ｋｅｎｔ',
    'KENT',
    'kent ',
    'ß',
    'İ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '[object Object]',
    '[]',
    '{}',
    '[0]',
    'a[b]=c',
  ],
  ...['a'.repeat(3000), `${'a'.repeat(2000)}!`, '('.repeat(500), '0-'.repeat(800), ' '.repeat(1500)],
  ...['\r\nset-cookie: a=b', '\n\n', '\t', ';', '?', '#', '&', '=', '/', '//', '\\', '.', '..', '...'],
  ...['2026-03', '2026-13', '0000-00', '9999-12', '2026-3', '-2026-03', '2026-03-01', '1969-12', 'yesterday'],
  ...[
    'csv',
    'json',
    'xlsx',
    'CSV',
    'json,csv',
    'application/json',
    'offence-group',
    'crime-type',
    'all',
    'sex',
  ],
  ...['kent', 'E23000032', 'e23000032', 'essex', 'avon-and-somerset', 'england-and-wales', 'atlantis', 'new'],
  ...[
    'conviction-rate',
    'sent-to-completion',
    'crown-open',
    'guilty-plea',
    'demonstration',
    'robbery',
    '1',
    '2',
  ],
  ...[
    'csrf',
    'signin',
    'signout',
    'callback/demonstration',
    'callback/oidc',
    'session',
    'providers',
    'error',
  ],
]

const parameters = [
  ...[
    'from',
    'to',
    'by',
    'crime',
    'category',
    'source',
    'area',
    'edition',
    'format',
    'compare',
    'board',
    'scope',
  ],
  ...[
    'fault',
    'done',
    'text',
    'role',
    'state',
    'agency',
    'back',
    'callbackUrl',
    'error',
    'out',
    'ended',
    'page',
  ],
  ...[
    '_rsc',
    '__nextLocale',
    'nxtPboard',
    '__proto__',
    'constructor',
    'id[]',
    'from[0]',
    '',
    'a'.repeat(300),
  ],
]

const headerNames = [
  ...[
    'accept',
    'accept-language',
    'accept-encoding',
    'referer',
    'origin',
    'user-agent',
    'range',
    'if-none-match',
  ],
  ...[
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-original-url',
    'x-middleware-subrequest',
  ],
  ...[
    'x-nonce',
    'x-address',
    'authorization',
    'rsc',
    'next-router-prefetch',
    'next-router-state-tree',
    'next-url',
  ],
  ...[
    'sec-fetch-site',
    'forwarded',
    'x-http-method-override',
    'cache-control',
    'if-modified-since',
    'content-encoding',
  ],
]

const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json',
  'text/plain',
  'application/octet-stream',
  '',
]

/** What a request may be made with: a cookie header, and a right token for forms where it can do no harm. */
export type OddSession = { readonly cookie: string | null; readonly csrfToken: string }

/**
 * A request that nobody would make: an odd address, filter, method, header, cookie or body, one or several at once. Forms
 * with a right token are posted where odd texts change nothing; others carry a wrong one.
 */
export function oddRequest(random: Random, session: OddSession): Sent {
  const chance = (share: number) => random.uniform() < share
  const pick = <T>(list: readonly T[]): T => list[random.integer(list.length)]!
  const text = () => (chance(0.1) ? madeUp(random) : pick(oddTexts))
  const route = pick(chance(0.35) ? pages : others)
  const part = (value: string) => (chance(0.7) ? encodeURIComponent(wellFormed(value)) : bare(value))
  const filled = route.replace(/\[[^\]]+\]/g, () => (chance(0.5) ? part(text()) : pick(sound)))
  const query = Array.from({ length: chance(0.7) ? random.integer(5) : 0 }, () => {
    const name = pick(parameters)
    return `${part(name)}${chance(0.05) ? '' : '='}${part(text())}`
  }).join('&')
  const rule = routeAccess[route]!
  const method = chance(0.85)
    ? rule.method === 'POST' || (rule.method && chance(0.5))
      ? 'POST'
      : 'GET'
    : pick(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
  const headers: Record<string, string> = {}
  for (let i = chance(0.4) ? 1 + random.integer(3) : 0; i > 0; i -= 1)
    headers[pick(headerNames)] = line(text())
  const cookie = cookieOf(random, session, text)
  if (cookie !== null) headers['cookie'] = cookie
  const sent = { path: `${filled}${query ? `?${query}` : ''}`, method, headers }
  if (!['POST', 'PUT', 'PATCH'].includes(method) || chance(0.1)) return sent
  const harmless = /^\/(data|admin)\//.test(route)
  return { ...sent, ...bodyOf(random, harmless && chance(0.6) ? session.csrfToken : 'x', text, headers) }
}

/** Drawing a page takes longest: two in three requests are for what is no page, so that as many again can be tried. */
const isPage = (route: string) => !route.startsWith('/api/') && routeAccess[route]!.method !== 'POST'
const pages = Object.keys(routeAccess).filter(isPage)
const others = Object.keys(routeAccess).filter((route) => !isPage(route))

const sound = [
  'avon-and-somerset',
  'kent',
  'conviction-rate',
  'sent-to-completion',
  'crown-open',
  'csrf',
  '1',
]

function cookieOf(random: Random, { cookie }: OddSession, text: () => string): string | null {
  const drawn = random.uniform()
  if (drawn < 0.8) return cookie
  if (drawn < 0.87) return `${cookie ?? 'a=b'}; language=${line(text())}; ${line(text())}`
  if (drawn < 0.94) return `next-auth.session-token=${line(text())}; next-auth.csrf-token=${line(text())}`
  return line(text())
}

function bodyOf(random: Random, token: string, text: () => string, headers: Record<string, string>) {
  const type = types[random.integer(types.length)]!
  const names = [
    'number',
    'act',
    'to',
    'from',
    'measure',
    'board',
    'words_en',
    'email',
    'role',
    'person',
    'why',
  ]
  const fields = [
    ['csrfToken', token],
    ...Array.from({ length: random.integer(5) }, () => [names[random.integer(names.length)]!, text()]),
  ] as [string, string][]
  const chunked: Record<string, string> = random.uniform() < 0.1 ? { 'transfer-encoding': 'chunked' } : {}
  return {
    headers: { ...headers, ...(type ? { 'content-type': type } : {}), ...chunked },
    body: writtenAs(random, type, fields),
  }
}

function writtenAs(random: Random, type: string, fields: readonly [string, string][]): string | Buffer {
  if (random.uniform() < 0.05) return 'x'.repeat(100_000)
  if (random.uniform() < 0.1) return Buffer.from(Array.from({ length: 200 }, () => random.integer(256)))
  if (type.includes('urlencoded'))
    return fields.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&')
  if (type === 'application/json') return JSON.stringify(Object.fromEntries(fields))
  const parts = fields.map(
    ([name, value], i) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"${i % 3 === 2 ? `; filename="${bare(value)}"` : ''}\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}${random.uniform() < 0.8 ? '--x--\r\n' : ''}`
}

/** Any characters at all. */
function madeUp(random: Random): string {
  const points = Array.from({ length: random.integer(40) }, () =>
    random.integer(random.uniform() < 0.7 ? 256 : 0xd7ff),
  )
  return String.fromCodePoint(...points)
}

const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/gu, '')
/** What can stand in the first line of a request without being encoded. */
const bare = (text: string) => text.replace(/[^\x21-\x7e]/g, '')
/** What can stand in a header. */
const line = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 3000)
