import { expect, test } from 'vitest'
import { withCookie } from './with-cookie'

test('a cookie is put in or replaced', () => {
  expect(withCookie(null, 'a', '1|2')).toBe('a=1%7C2')
  expect(withCookie('b=2; a=0', 'a', '1')).toBe('b=2; a=1')
  expect(withCookie('aa=2', 'a', '1')).toBe('aa=2; a=1')
})
