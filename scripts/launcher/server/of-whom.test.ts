import { describe, expect, test } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { cookieNames } from '@/lib/session/cookie-names'
import { ofWhom } from './of-whom.mjs'

const idle = [0, 0, 0, 0]
const enough = 6
const browser = (token: string, secure = false) => ({
  cookie: `a=b; ${cookieNames(secure).csrf}=${token}; ${cookieNames(secure).session}=${Math.random()}`,
})
const at = (url: string, token: string, load = idle, method = 'GET') =>
  ofWhom({ method, url, headers: browser(token) }, load, enough)

describe('what is counted of a person', () => {
  test('comes to the same process, however the session is renewed and whatever there is to do', () => {
    for (const secure of [false, true])
      for (let i = 0; i < 50; i += 1) {
        const of = (load: readonly number[]) =>
          ofWhom({ method: 'GET', url: '/api/v1/measures', headers: browser(`t${i}`, secure) }, load, enough)
        expect(of([i, 90, 0, 300])).toBe(of(idle))
      }
    expect(at('/boards/kent/act', 'a', [500, 500, 500, 0], 'POST')).toBe(at('/account', 'a'))
    const token = (load: readonly number[]) =>
      ofWhom({ method: 'GET', url: '/api/v1/x', headers: { authorization: 'Bearer 1' } }, load, enough)
    expect(token([100, 100, 100, 100])).toBe(token(idle))
  })

  test('of browsers and tokens is spread over all processes', () => {
    const all = (of: (i: number) => Parameters<typeof ofWhom>[0]['headers']) =>
      new Set(
        Array.from({ length: 100 }, (_, i) => ofWhom({ url: '/account', headers: of(i) }, [0, 0, 0], 6)),
      )
    expect([...all((i) => browser(`t${i}`))].sort()).toEqual([0, 1, 2])
    expect([...all((i) => ({ authorization: `Bearer ${i}` }))].sort()).toEqual([0, 1, 2])
  })

  test('of whoever is not known comes to the first', () => {
    expect(ofWhom({ url: '/sign-in', headers: {} }, idle, enough)).toBe(0)
    expect(ofWhom({ headers: { cookie: 'next-auth.csrf-tokens=1; x' } }, idle, enough)).toBe(0)
  })
})

describe('a board’s pages', () => {
  test('come from one process for everybody, and of all boards from all', () => {
    const homes = boards.map(({ slug }) => at(`/boards/${slug}`, 'a'))
    expect(boards.map(({ slug }) => at(`/boards/${slug}/timeliness?by=plea`, 'b'))).toEqual(homes)
    expect([...new Set(homes)].sort()).toEqual([0, 1, 2, 3])
  })

  test('come from the process with least to do, where the own one has more than keeps it busy', () => {
    const home = at('/boards/kent', 'a')
    const load = (own: number) => idle.map((_, i) => (i === home ? own : i === (home + 1) % 4 ? 1 : 2))
    expect(at('/boards/kent', 'a', load(enough))).toBe(home)
    expect(at('/boards/kent', 'a', load(enough + 1))).toBe((home + 1) % 4)
  })
})
