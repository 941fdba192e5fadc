import { expect, test } from 'vitest'
import config from '../../next.config.js'
import { isPublicPath } from './route-access'
import { securityTxt } from './security-txt'

const now = new Date('2026-11-22T19:40:00Z')
const fields = securityTxt('https://board.example.gov.uk', now)
  .split('\r\n')
  .filter(Boolean)
  .map((line) => line.split(': ') as [string, string])

test('has what RFC 9116 asks for, each once where it may come once', () => {
  expect(fields.map(([name]) => name)).toEqual([
    'Contact',
    'Expires',
    'Preferred-Languages',
    'Canonical',
    'Policy',
  ])
  expect(Object.fromEntries(fields)['Preferred-Languages']).toBe('en, cy')
})

test('holds for less than a year, as RFC 3339 writes it', () => {
  expect(Object.fromEntries(fields)['Expires']).toBe('2027-02-20T00:00:00.000Z')
})

test('leads to pages that anybody may read', () => {
  for (const name of ['Contact', 'Policy'])
    expect(isPublicPath(new URL(Object.fromEntries(fields)[name]!).pathname), name).toBe(true)
})

test('is where RFC 9116 has it', async () => {
  const { pathname } = new URL(Object.fromEntries(fields)['Canonical']!)
  expect(pathname).toBe('/.well-known/security.txt')
  const [rewrite] = (await config.rewrites?.()) as { source: string; destination: string }[]
  expect(rewrite).toEqual({ source: pathname, destination: '/security.txt' })
  expect(isPublicPath('/security.txt')).toBe(true)
})
