import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'

/**
 * A secret kept in a file that only its owner reads; made on first use. Written beside and renamed,
 * so that a crash leaves either no secret or a whole one.
 *
 * @param {string} file
 * @returns {string}
 */
export function keptSecret(file) {
  if (existsSync(file)) {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= 32) return secret
    throw new PlainFailure(
      `The secret in ${file} is damaged: restore it from a backup, or delete it to make a new one.`,
    )
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, `${secret}\n`, { mode: 0o600 })
  chmodSync(beside, 0o600)
  renameSync(beside, file)
  return secret
}

/**
 * The two secrets of the service. One master secret, from the environment or kept in the data
 * folder; sessions are signed with a key derived from it (HKDF, RFC 5869), unless one is given.
 *
 * @param {{ dataDirectory: string, nextAuthSecret?: string }} settings
 * @returns {{ master: string, session: string }}
 */
export function serviceSecrets({ dataDirectory, nextAuthSecret }) {
  const master = nextAuthSecret ?? keptSecret(path.join(dataDirectory, 'secret'))
  const derived = () =>
    Buffer.from(hkdfSync('sha256', master, '', 'next-auth session', 32)).toString('base64url')
  return { master, session: nextAuthSecret ?? derived() }
}
