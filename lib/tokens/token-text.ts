import { createHash, randomBytes } from 'node:crypto'

/** A token as a program sends it: what it is for, its prefix, and 32 random bytes. */
const form = /^cjb_([0-9a-f]{8})_[A-Za-z0-9_-]{43}$/

/** What is kept of a token, and what is looked for when one comes. */
export type TokenKeep = {
  /** By which people recognise it; no secret. */
  readonly prefix: string
  /** SHA-256 of the whole text. The 32 random bytes in it make a slow hash needless. */
  readonly hash: Buffer
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/** A new token. Its text is shown to its maker once and kept nowhere. */
export function newToken(): TokenKeep & { readonly text: string } {
  const prefix = randomBytes(4).toString('hex')
  const text = `cjb_${prefix}_${randomBytes(32).toString('base64url')}`
  return { text, prefix, hash: hashOf(text) }
}

/** Of the text that a program sent: what to look for; null where it has not the form of a token. */
export function readToken(text: string): TokenKeep | null {
  const prefix = form.exec(text)?.[1]
  return prefix === undefined ? null : { prefix, hash: hashOf(text) }
}
