import { expect, test } from 'vitest'
import { boards } from '@/lib/boards/boards'
import { demonstrationAccounts, demonstrationEmail } from './demonstration-accounts'
import { demonstrationAllowed } from './demonstration-allowed'
import { isBoardRole, roles } from './roles'

const here = { host: '127.0.0.1', publicly: undefined, issuer: undefined, onlyDemonstration: true }

test('demonstration accounts exist on this machine while every restricted figure is invented', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1', '[::1]', 'LOCALHOST'])
    expect(demonstrationAllowed({ ...here, host }), host).toBe(true)
})

test('not with real restricted figures, beside an issuer, or for other machines without plain words', () => {
  expect(demonstrationAllowed({ ...here, onlyDemonstration: false })).toBe(false)
  expect(demonstrationAllowed({ ...here, issuer: 'https://login.example' })).toBe(false)
  for (const host of ['0.0.0.0', '::', '192.168.0.7', 'localhost.example.org'])
    expect(demonstrationAllowed({ ...here, host }), host).toBe(false)
  for (const publicly of ['', 'true', '1', 'YES'])
    expect(demonstrationAllowed({ ...here, host: '0.0.0.0', publicly })).toBe(false)
  expect(demonstrationAllowed({ ...here, host: '0.0.0.0', publicly: 'yes' })).toBe(true)
  expect(demonstrationAllowed({ ...here, host: '0.0.0.0', publicly: 'yes', onlyDemonstration: false })).toBe(
    false,
  )
})

test('there is an account for every role, of boards that exist, with an address that gets no mail', () => {
  expect(new Set(demonstrationAccounts.map(({ role }) => role))).toEqual(new Set(roles))
  for (const account of demonstrationAccounts) {
    expect(account.boardCode !== null).toBe(isBoardRole(account.role))
    if (account.boardCode) expect(boards.map(({ code }) => code)).toContain(account.boardCode)
    expect(demonstrationEmail(account)).toMatch(/^[a-z-]+@demonstration\.invalid$/)
  }
})
