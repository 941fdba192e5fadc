import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.mjs'
import { serverEnvironment } from './server-environment.mjs'

const owner = 'postgresql://owner:hunter2@db.example/figures'
const env = {
  NODE_ENV: 'test' as const,
  PATH: '/bin',
  LOG_LEVEL: 'debug',
  DATABASE_URL: owner,
  DATABASE_READ_URL: owner,
  PGPASSWORD: 'hunter2',
  npm_config_registry: 'x',
}
const given = serverEnvironment(
  env,
  readEnvironment(env),
  { webUrl: 'web', gateUrl: 'gate', accounts: [] },
  { master: 'master', session: 'session' },
)

describe('the environment of the web server', () => {
  it('never holds the owner’s address or password', () => {
    expect(Object.values(given).join()).not.toContain('hunter2')
    // Set to nothing, not absent: Next would else take it from a .env file.
    expect([given.DATABASE_URL, given.DATABASE_READ_URL]).toEqual(['', ''])
  })

  it('holds the addresses of its roles, its secrets, and what the person set', () => {
    expect(given).toMatchObject({
      DATABASE_WEB_URL: 'web',
      DATABASE_GATE_URL: 'gate',
      MASTER_SECRET: 'master',
      NEXTAUTH_SECRET: 'session',
      NEXTAUTH_URL: 'http://localhost:3000',
      LOG_LEVEL: 'debug',
      PATH: '/bin',
    })
  })
})
