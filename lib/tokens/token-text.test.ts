import { expect, test } from 'vitest'
import { newToken, readToken } from './token-text'

test('a new token is read back, is never the same, and its prefix tells nothing of its hash', () => {
  const made = Array.from({ length: 200 }, newToken)
  for (const { text, prefix, hash } of made) expect(readToken(text)).toEqual({ prefix, hash })
  expect(new Set(made.map(({ text }) => text)).size).toBe(made.length)
  for (const { prefix, hash } of made) expect(hash.toString('hex')).not.toContain(prefix)
})

test('what has not the form of a token is none, and a changed one has another hash', () => {
  const { text, hash } = newToken()
  for (const wrong of [
    '',
    'cjb_',
    text.slice(1),
    `${text}x`,
    text.slice(0, -1),
    `${text}\n`,
    `${text} ${text}`,
  ])
    expect(readToken(wrong), wrong).toBeNull()
  const changed = `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`
  expect(readToken(changed)!.hash.equals(hash)).toBe(false)
})
