import { expect, test } from 'vitest'
import { emailAddress } from './email-address'

test('an address is kept as it is compared', () => {
  expect(emailAddress(' Ann.Other@Example.GOV.uk ')).toBe('ann.other@example.gov.uk')
  expect(emailAddress('o’neil@kent.example')).toBe('o’neil@kent.example')
})

test('what is no address, or several, is none', () => {
  for (const typed of [
    '',
    'ann',
    'ann@',
    'ann@example',
    'ann@example.',
    'ann @example.org',
    'a@b@example.org',
    'Ann <ann@example.org>',
    'ann@example.org, bob@example.org',
    'ann@example.org\nbcc:x@example.org',
    `${'a'.repeat(250)}@b.uk`,
  ])
    expect(emailAddress(typed), typed).toBeNull()
})
