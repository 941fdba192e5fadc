import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { derivePassword, deriveSecret } from './derived-secrets'

const master = 'a master secret of forty characters long'

test('a secret is HKDF-SHA256 of the master secret and the label (RFC 5869, one block)', () => {
  const key = createHmac('sha256', 'criminal-justice-board-data').update(master).digest()
  const block = createHmac('sha256', key)
    .update(Buffer.concat([Buffer.from('scope-key'), Buffer.from([1])]))
    .digest()
  expect(deriveSecret(master, 'scope-key')).toEqual(block)
})

test('every label and every master secret gives another secret', () => {
  const web = derivePassword(master, 'web-password')
  expect(web).toMatch(/^[0-9a-f]{64}$/)
  expect(derivePassword(master, 'gate-password')).not.toBe(web)
  expect(derivePassword(`${master}!`, 'web-password')).not.toBe(web)
})

test('a missing or short master secret is refused', () => {
  expect(() => deriveSecret(undefined, 'scope-key')).toThrow('MASTER_SECRET must have at least 32 characters')
  expect(() => deriveSecret('short', 'scope-key')).toThrow('MASTER_SECRET must have at least 32 characters')
})
