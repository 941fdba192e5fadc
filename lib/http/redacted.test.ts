import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { log } from './log'
import { redacted } from './redacted'

const scope = `v1|00000000-0000-4000-8000-000000000001|1,2|1900000000|${'a1'.repeat(32)}`
const jwe = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..q83vEjRWeJCrze8S.bm90aGluZw.c2lnbmVkYnl0ZXM'

/** Texts as drivers and libraries write them, with what of them is secret. */
const said: readonly (readonly [text: string, secret: string])[] = [
  ['connect to postgresql://web:hunter2@db.internal:5432/x failed', 'hunter2'],
  ['Key (email)=(jane.doe@kent.police.uk) already exists.', 'jane.doe'],
  [`invalid input for app.scope: ${scope}`, '1,2|19000'],
  [`Cookie: next-auth.session-token=${jwe}; language=cy`, 'eyJhbGci'],
  [`Cookie: __Host-next-auth.csrf-token=0123abc%7Cdef; a=b`, '0123abc'],
  ['Authorization: Bearer cjbd_0123456789abcdef', 'cjbd_0123'],
  ['{"OIDC_CLIENT_SECRET":"s3cr3t-of-client"}', 's3cr3t'],
  ['MASTER_SECRET=correct-horse at start', 'correct-horse'],
  [`decode failed: ${jwe}`, 'q83vEjRW'],
  [`key ${'0f'.repeat(32)} is of no use`, '0f0f0f0f'],
]

test.each(said)('“%s” reaches the log without what is secret', (text, secret) => {
  expect(text).toContain(secret)
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  log('error', 'fault', { text, stack: `Error: ${text}\n    at x (/srv/app/x.js:1:2)`, status: 500 })
  const line = String(written.mock.calls[0]![0])
  written.mockRestore()
  expect(line).not.toContain(secret)
  const told = JSON.parse(line) as Record<string, unknown>
  expect(told).toMatchObject({ event: 'fault', status: 500 })
  expect(told['stack']).toContain('/srv/app/x.js:1:2')
})

test('what is no secret stays readable', () => {
  for (const text of [
    'relation "figures.cell" does not exist',
    'boards/avon-and-somerset/measures/conviction-rate',
    'release 12 of 2026-11-22 by 3 of 42 boards',
    '00000000-0000-4000-8000-000000000001',
    'at vn.request (/srv/node_modules/@prisma/client/runtime/client.js:65:7639)',
  ])
    expect(redacted(text)).toBe(text)
})

test('wherever an address or a password stands, it does not stay', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{5,12}$/)
  fc.assert(
    fc.property(fc.string(), word, word, fc.string(), (before, name, password, after) => {
      const text = `${before} ${name}@example.org postgres://u:${password}@h/ ${after}`
      const told = redacted(text)
      fc.pre(!before.includes(name) && !after.includes(name))
      fc.pre(!before.includes(password) && !after.includes(password))
      expect(told).not.toContain(`${name}@`)
      expect(told).not.toContain(`:${password}@`)
    }),
    { numRuns: 300 },
  )
})
