import { isIP } from 'node:net'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { root } from './places.mjs'

// The launcher's own check, before node_modules exist; lib/environment.ts is the server's, with zod.
// A test holds the two to the same sentences.

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string | undefined} databaseUrl of the user's own PostgreSQL, as its owner
 * @property {string} dataDirectory absolute
 * @property {string} nextAuthUrl address at which people reach the service
 * @property {string | undefined} nextAuthSecret
 * @property {number} demonstrationScale of the records that a first start invents, about: England and Wales is 1
 */

/** @typedef {(value: string, all: Record<string, string | undefined>) => string | undefined} Rule */

/** @param {string} value */
const url = (value) => (URL.canParse(value) ? new URL(value) : undefined)

/**
 * The rule of a setting that is a whole number.
 *
 * @param {string} name
 * @param {number} from
 * @param {number} to
 * @returns {Rule}
 */
const wholeNumber = (name, from, to) => (value) =>
  /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to
    ? undefined
    : `${name} must be a whole number from ${from} to ${to}, not "${value}".`

/** @param {string} value */
const isPostgres = (value) => ['postgres:', 'postgresql:'].includes(url(value)?.protocol ?? '')

/** @param {string} value */
const isHttp = (value) => ['http:', 'https:'].includes(url(value)?.protocol ?? '')

/** @param {string} value */
const isLoopback = (value) => ['localhost', '127.0.0.1', '[::1]'].includes(url(value)?.hostname ?? '')

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

const levels = ['error', 'warn', 'info', 'debug']

/**
 * One sentence for each bad value; undefined for a good one. Secrets are never quoted.
 * @type {Record<string, Rule>}
 */
export const rules = {
  PORT: wholeNumber('PORT', 1, 65_535),
  HOST: (value) =>
    isIP(value) || hostName.test(value)
      ? undefined
      : `HOST must be a host name or an IP address such as 127.0.0.1, not "${value}".`,
  DATABASE_URL: (value) =>
    isPostgres(value)
      ? undefined
      : 'DATABASE_URL must be of the form postgresql://user:password@host:5432/database.',
  DATABASE_READ_URL: (value, all) => {
    if (!isPostgres(value))
      return 'DATABASE_READ_URL must be of the form postgresql://user:password@host:5432/database.'
    return all.DATABASE_URL
      ? undefined
      : 'DATABASE_READ_URL is of use only together with DATABASE_URL: set both.'
  },
  DATA_DIR: (value) => (value.includes('\0') ? 'DATA_DIR must be the path of a folder.' : undefined),
  DEMONSTRATION_SCALE: (value) =>
    /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 10
      ? undefined
      : `DEMONSTRATION_SCALE must be a number above 0 and up to 10, not "${value}".`,
  DEMONSTRATION_PUBLIC: (value) =>
    ['yes', 'no'].includes(value) ? undefined : `DEMONSTRATION_PUBLIC must be yes or no, not "${value}".`,
  NEXTAUTH_URL: (value) =>
    isHttp(value)
      ? undefined
      : `NEXTAUTH_URL must be the address of the service, such as https://board.example.gov.uk, not "${value}".`,
  NEXTAUTH_SECRET: (value) =>
    value.length >= 32 ? undefined : 'NEXTAUTH_SECRET must have at least 32 characters.',
  OIDC_ISSUER: (value, all) => {
    if (!isHttp(value) || !(value.startsWith('https:') || isLoopback(value)))
      return `OIDC_ISSUER must be an https address, not "${value}".`
    const missing = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].filter((name) => !all[name])
    return missing.length ? `OIDC_ISSUER is set, so ${missing.join(' and ')} must be set too.` : undefined
  },
  OIDC_CLIENT_ID: (_, all) => needsIssuer('OIDC_CLIENT_ID', all),
  OIDC_CLIENT_SECRET: (_, all) => needsIssuer('OIDC_CLIENT_SECRET', all),
  OIDC_NAME: (_, all) => needsIssuer('OIDC_NAME', all),
  LOG_LEVEL: (value) =>
    levels.includes(value) ? undefined : `LOG_LEVEL must be one of ${levels.join(', ')}, not "${value}".`,
  SUPPRESSION_THRESHOLD: wholeNumber('SUPPRESSION_THRESHOLD', 1, 1000),
  RETENTION_DAYS: wholeNumber('RETENTION_DAYS', 1, 3650),
  LINKING_MEMORY: (value) =>
    /^\d+(\.\d+)?(MB|GB)$/.test(value)
      ? undefined
      : `LINKING_MEMORY must be such as 3GB or 800MB, not "${value}".`,
  UNUSUAL_EXPORTS: wholeNumber('UNUSUAL_EXPORTS', 1, 1_000_000),
  UNUSUAL_REFUSALS: wholeNumber('UNUSUAL_REFUSALS', 1, 1_000_000),
  UNUSUAL_SIGN_INS: wholeNumber('UNUSUAL_SIGN_INS', 1, 1_000_000),
  UNUSUAL_API_ANSWERS: wholeNumber('UNUSUAL_API_ANSWERS', 1, 1_000_000),
}

/**
 * @param {string} name
 * @param {Record<string, string | undefined>} all
 */
const needsIssuer = (name, all) =>
  all.OIDC_ISSUER ? undefined : `${name} is set, so OIDC_ISSUER must be set too.`

/**
 * The sentences for all bad values. An empty value counts as not set.
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export const environmentFaults = (env) =>
  Object.entries(rules).flatMap(([name, rule]) => {
    const value = env[name]
    return value ? (rule(value, env) ?? []) : []
  })

/**
 * What the launcher needs from the environment, checked.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {PlainFailure} a sentence for each bad value
 */
export function readEnvironment(env) {
  const faults = environmentFaults(env)
  if (faults.length) throw new PlainFailure(faults.join('\n'))
  const port = Number(env.PORT || 3000)
  const host = env.HOST || '127.0.0.1'
  return {
    port,
    host,
    databaseUrl: env.DATABASE_URL || undefined,
    dataDirectory: path.resolve(root, env.DATA_DIR || '.data'),
    nextAuthUrl: env.NEXTAUTH_URL || `http://${reachedAt(host)}:${port}`,
    nextAuthSecret: env.NEXTAUTH_SECRET || undefined,
    demonstrationScale: Number(env.DEMONSTRATION_SCALE || 0.1),
  }
}

/**
 * The name by which a browser on this machine reaches a server that listens on `host`.
 * @param {string} host
 */
const reachedAt = (host) => {
  if (['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)) return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}
