import { expect, test } from 'vitest'
import { verifiedEmail } from './verified-email'

test('an address that the issuer has verified, in one case', () => {
  expect(verifiedEmail({ email: 'Ann@Example.org', email_verified: true })).toBe('ann@example.org')
  expect(verifiedEmail({ email: 'ann@example.org', email_verified: 'true' })).toBe('ann@example.org')
  for (const xms_edov of [true, 'true', '1', 1])
    expect(verifiedEmail({ email: 'ann@example.org', xms_edov })).toBe('ann@example.org')
})

test('not one of which the issuer says otherwise, or nothing', () => {
  for (const said of [
    { email: 'ann@example.org' },
    { email: 'ann@example.org', email_verified: false },
    { email: 'ann@example.org', email_verified: 'false' },
    { email: 'ann@example.org', email_verified: 'yes' },
    { email: 'ann@example.org', email_verified: null },
    // The standard claim decides where both are there.
    { email: 'ann@example.org', email_verified: false, xms_edov: true },
    { email: 'ann@example.org', xms_edov: false },
    { email_verified: true },
    { email: ' ', email_verified: true },
    { email: ['ann@example.org'], email_verified: true },
    'ann@example.org',
    undefined,
  ])
    expect(verifiedEmail(said), JSON.stringify(said)).toBeNull()
})
