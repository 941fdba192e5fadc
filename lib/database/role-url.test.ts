import { expect, test } from 'vitest'
import { roleUrl } from './role-url'

test("another role's address keeps the server, the database and how it is reached", () => {
  const owner =
    'postgresql://owner:p%40ss@db.example.org:6432/cjs?sslmode=verify-full&sslrootcert=/etc/ca.pem'
  expect(roleUrl(owner, 'cjs_web', 'abc123')).toBe(
    'postgresql://cjs_web:abc123@db.example.org:6432/cjs?sslmode=verify-full&sslrootcert=/etc/ca.pem',
  )
  expect(new URL(roleUrl(owner, 'board data_web', 'x')).username).toBe('board%20data_web')
})
