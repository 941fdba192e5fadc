import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keptSecret, serviceSecrets } from './secret.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a secret', () => {
  it('is made once, random, and for its owner alone', () => {
    const file = path.join(folder, 'data', 'secret')
    const secret = keptSecret(file)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(keptSecret(file)).toBe(secret)
    expect(keptSecret(path.join(folder, 'other'))).not.toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(path.dirname(file))).toEqual(['secret'])
  })

  it('that is damaged is said to be, and kept', () => {
    const file = path.join(folder, 'damaged')
    writeFileSync(file, 'abc\n')
    expect(() => keptSecret(file)).toThrow(/is damaged/)
    expect(readFileSync(file, 'utf8')).toBe('abc\n')
  })
})

describe('the secrets of the service', () => {
  it('are a kept one, and another derived from it for sessions', () => {
    const first = serviceSecrets({ dataDirectory: folder })
    expect(serviceSecrets({ dataDirectory: folder })).toEqual(first)
    expect(first.session).not.toBe(first.master)
    expect(first.session).toMatch(/^[\w-]{43}$/)
  })

  it('are the one of the environment, where there is one', () => {
    const nextAuthSecret = 'a secret of more than thirty-two characters'
    expect(serviceSecrets({ dataDirectory: '/nowhere', nextAuthSecret })).toEqual({
      master: nextAuthSecret,
      session: nextAuthSecret,
    })
  })
})
