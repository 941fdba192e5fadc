import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { authRequestFault } from './auth-request-fault'

const status = (method: 'GET' | 'POST', path: string, cookie?: string) =>
  authRequestFault(
    method,
    new URL(path, 'http://localhost').pathname.replace('/api/auth/', '').split('/'),
    new NextRequest(`http://localhost${path}`, cookie ? { headers: { cookie } } : {}),
    'back',
  )?.status

test('a demonstration account signs in by POST, an issuer sends back by GET', () => {
  expect(status('GET', '/api/auth/callback/demonstration')).toBe(405)
  expect(status('GET', '/api/auth/callback')).toBe(405)
  expect(status('POST', '/api/auth/callback/demonstration')).toBeUndefined()
  expect(status('GET', '/api/auth/callback/oidc?code=1')).toBeUndefined()
})

test.each(['xlsx', '//', 'javascript:alert(1)', 'http://'])('%s is no address to go back to', (value) => {
  expect(status('GET', `/api/auth/csrf?callbackUrl=${encodeURIComponent(value)}`)).toBe(400)
  expect(status('GET', '/api/auth/csrf', `back=${encodeURIComponent(value)}`)).toBe(400)
})

test.each(['/boards/kent', 'http://localhost/', 'https://board.example.gov.uk/a?b=c'])(
  '%s is one: where it leads is for next-auth to decide',
  (value) => {
    expect(status('GET', `/api/auth/csrf?callbackUrl=${encodeURIComponent(value)}`)).toBeUndefined()
    expect(status('GET', '/api/auth/csrf', `back=${encodeURIComponent(value)}`)).toBeUndefined()
  },
)
