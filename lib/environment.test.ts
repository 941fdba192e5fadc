import { describe, expect, it } from 'vitest'
import {
  environmentFaults,
  readEnvironment as readForLauncher,
  rules,
} from '@/scripts/launcher/environment.mjs'
import { EnvironmentError, readEnvironment } from './environment'

const secret = 'a secret of more than thirty-two characters'
const own = 'postgresql://owner:secret@db.example:5432/figures'
const issuer = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' }

/** The sentences that the server's own check gives. */
function faultsOf(env: Record<string, string>) {
  try {
    readEnvironment(env)
    return []
  } catch (fault) {
    if (!(fault instanceof EnvironmentError)) throw fault
    return fault.faults
  }
}

describe('the environment', () => {
  const bad: [Record<string, string>, string][] = [
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535, not "0".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 1 to 65535, not "65536".'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number from 1 to 65535, not "3000.5".'],
    [{ PORT: '3e3' }, 'PORT must be a whole number from 1 to 65535, not "3e3".'],
    [{ HOST: 'http://x' }, 'HOST must be a host name or an IP address such as 127.0.0.1, not "http://x".'],
    [{ HOST: '-a' }, 'HOST must be a host name or an IP address such as 127.0.0.1, not "-a".'],
    [
      { DATABASE_URL: 'mysql://owner:secret@db/figures' },
      'DATABASE_URL must be of the form postgresql://user:password@host:5432/database.',
    ],
    [
      { DATABASE_URL: own, DATABASE_READ_URL: 'db.example' },
      'DATABASE_READ_URL must be of the form postgresql://user:password@host:5432/database.',
    ],
    [{ DATABASE_READ_URL: own }, 'DATABASE_READ_URL is of use only together with DATABASE_URL: set both.'],
    [{ DATA_DIR: 'a\0b' }, 'DATA_DIR must be the path of a folder.'],
    [{ DEMONSTRATION_SCALE: '0' }, 'DEMONSTRATION_SCALE must be a number above 0 and up to 10, not "0".'],
    [{ DEMONSTRATION_SCALE: '11' }, 'DEMONSTRATION_SCALE must be a number above 0 and up to 10, not "11".'],
    [{ DEMONSTRATION_SCALE: '-1' }, 'DEMONSTRATION_SCALE must be a number above 0 and up to 10, not "-1".'],
    [{ DEMONSTRATION_PUBLIC: 'true' }, 'DEMONSTRATION_PUBLIC must be yes or no, not "true".'],
    [
      { NEXTAUTH_URL: 'board.example.gov.uk' },
      'NEXTAUTH_URL must be the address of the service, such as https://board.example.gov.uk, not "board.example.gov.uk".',
    ],
    [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET must have at least 32 characters.'],
    [
      { ...issuer, OIDC_ISSUER: 'http://id.example' },
      'OIDC_ISSUER must be an https address, not "http://id.example".',
    ],
    [
      { OIDC_ISSUER: 'https://id.example' },
      'OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too.',
    ],
    [{ OIDC_CLIENT_ID: 'id' }, 'OIDC_CLIENT_ID is set, so OIDC_ISSUER must be set too.'],
    [{ OIDC_CLIENT_SECRET: secret }, 'OIDC_CLIENT_SECRET is set, so OIDC_ISSUER must be set too.'],
    [{ OIDC_NAME: 'Entra' }, 'OIDC_NAME is set, so OIDC_ISSUER must be set too.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of error, warn, info, debug, not "loud".'],
    [{ SUPPRESSION_THRESHOLD: '0' }, 'SUPPRESSION_THRESHOLD must be a whole number from 1 to 1000, not "0".'],
    [
      { SUPPRESSION_THRESHOLD: 'five' },
      'SUPPRESSION_THRESHOLD must be a whole number from 1 to 1000, not "five".',
    ],
    [{ LINKING_MEMORY: '3' }, 'LINKING_MEMORY must be such as 3GB or 800MB, not "3".'],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS must be a whole number from 1 to 3650, not "0".'],
    ...['EXPORTS', 'REFUSALS', 'SIGN_INS', 'API_ANSWERS'].map((what): [Record<string, string>, string] => [
      { [`UNUSUAL_${what}`]: 'many' },
      `UNUSUAL_${what} must be a whole number from 1 to 1000000, not "many".`,
    ]),
  ]
  for (const [env, sentence] of bad)
    it(`refuses ${JSON.stringify(env)}, in the launcher and in the server alike`, () => {
      expect(environmentFaults(env)).toEqual([sentence])
      expect(faultsOf(env)).toEqual([sentence])
    })

  it('has a bad case here for every setting that can be bad', () => {
    expect([...new Set(bad.flatMap(([env]) => Object.keys(env)))].sort()).toEqual(Object.keys(rules).sort())
  })

  it('says every bad value, not only the first', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'x', HOST: '/' }
    expect(environmentFaults(env)).toHaveLength(3)
    expect(faultsOf(env)).toHaveLength(3)
  })

  it('never quotes a secret', () => {
    const env = {
      DATABASE_URL: 'hunter2',
      DATABASE_READ_URL: 'hunter2',
      NEXTAUTH_SECRET: 'hunter2',
      OIDC_CLIENT_SECRET: 'hunter2',
    }
    expect([...environmentFaults(env), ...faultsOf(env)].join()).not.toContain('hunter2')
  })

  const good: Record<string, string>[] = [
    {},
    { PORT: '', HOST: '', DATABASE_URL: '', LOG_LEVEL: '', OIDC_NAME: '' },
    { PORT: '65535', HOST: '0.0.0.0' },
    { HOST: '::1' },
    { HOST: 'board.example.gov.uk' },
    { DATABASE_URL: own, DATABASE_READ_URL: own },
    { DATABASE_URL: 'postgres://owner@localhost/figures?sslmode=require' },
    { DEMONSTRATION_SCALE: '0.05', NEXTAUTH_URL: 'https://board.example.gov.uk', NEXTAUTH_SECRET: secret },
    { ...issuer, OIDC_NAME: 'Entra ID' },
    { ...issuer, OIDC_ISSUER: 'http://localhost:9000' },
    { LOG_LEVEL: 'debug', SUPPRESSION_THRESHOLD: '10', RETENTION_DAYS: '31', LINKING_MEMORY: '1.5GB' },
  ]
  for (const env of good)
    it(`takes ${JSON.stringify(env)}`, () => {
      expect(environmentFaults(env)).toEqual([])
      expect(faultsOf(env)).toEqual([])
    })

  it('has the same defaults in the launcher and in the server', () => {
    const server = readEnvironment({})
    const launcher = readForLauncher({})
    expect([server.PORT, server.HOST]).toEqual([launcher.port, launcher.host])
    // The server has sizes of boards in place of one scale; the launcher reckons with about what they come to.
    expect(server.DEMONSTRATION_SCALE).toBeUndefined()
    expect(launcher.demonstrationScale).toBe(0.1)
    expect(launcher.dataDirectory.endsWith(server.DATA_DIR)).toBe(true)
    expect(server.SUPPRESSION_THRESHOLD).toBe(5)
  })
})

describe('the address of the service', () => {
  const addressOf = (env: Record<string, string>) => readForLauncher(env).nextAuthUrl

  it('is the one that is set, else the one that a browser here can open', () => {
    expect(addressOf({ NEXTAUTH_URL: 'https://board.example.gov.uk', PORT: '80' })).toBe(
      'https://board.example.gov.uk',
    )
    expect(addressOf({})).toBe('http://localhost:3000')
    expect(addressOf({ HOST: '0.0.0.0', PORT: '8080' })).toBe('http://localhost:8080')
    expect(addressOf({ HOST: '10.1.2.3' })).toBe('http://10.1.2.3:3000')
    expect(addressOf({ HOST: 'fe80::1' })).toBe('http://[fe80::1]:3000')
  })
})
