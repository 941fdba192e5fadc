import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { csrfTokenOf, makeCsrfCookie } from './csrf'

type Verify = (asked: {
  options: object
  cookieValue: string
  isPost: boolean
  bodyValue: string | undefined
}) => {
  csrfTokenVerified?: boolean
}
// next-auth's own check; it is not among what the package exports.
const { createCSRFToken } = createRequire(import.meta.url)(
  path.resolve('node_modules/next-auth/core/lib/csrf-token.js'),
) as { createCSRFToken: Verify }

const secret = 'a secret of the tests that is long enough'

test('a cookie made here is good for next-auth, with its own token only', () => {
  const cookieValue = makeCsrfCookie(secret)
  const token = csrfTokenOf(cookieValue, secret)!
  const verify = (bodyValue: string | undefined) =>
    createCSRFToken({ options: { secret }, cookieValue, isPost: true, bodyValue }).csrfTokenVerified
  expect(verify(token)).toBe(true)
  expect(verify('0'.repeat(64))).toBe(false)
  expect(verify(undefined)).toBe(false)
})

test('a cookie of somebody else gives no token', () => {
  const cookie = makeCsrfCookie(secret)
  for (const wrong of [
    undefined,
    '',
    'x',
    '|',
    `${cookie}|x`,
    makeCsrfCookie('another secret that is long enough'),
    `a|${'0'.repeat(64)}`,
  ])
    expect(csrfTokenOf(wrong, secret)).toBeNull()
})
