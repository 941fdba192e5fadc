import { expect, test } from 'vitest'
import { missingAgreements, type BoardAgreement } from './missing-agreements'

const agreement = (agency: BoardAgreement['agency'], over: Partial<BoardAgreement> = {}): BoardAgreement => ({
  ...{ boardId: 1, agency, from: '2026-01-01', to: '2026-12-31', endedOn: null },
  ...{ contactName: 'Somebody', contactEmail: 'somebody@example.invalid', ...over },
})
const contact = { name: 'Somebody', email: 'somebody@example.invalid' }
const day = '2026-06-01'

test('nothing is missing while each agreement that is needed is active', () => {
  const all = [
    agreement('police'),
    agreement('cps', { to: '2026-06-20' }),
    agreement('courts', { endedOn: day }),
  ]
  expect(missingAgreements(all, 1, ['police', 'cps'], day)).toEqual([])
})

test('each that is not says why, since when, and whom to ask', () => {
  const some = [
    agreement('police', { endedOn: '2026-05-02' }),
    agreement('cps', { from: '2026-07-01' }),
    agreement('courts', { to: '2026-05-31' }),
  ]
  expect(missingAgreements(some, 1, ['courts', 'police', 'cps'], day)).toEqual([
    { agency: 'police', state: 'ended', on: '2026-05-02', contact },
    { agency: 'cps', state: 'not-started', on: '2026-07-01', contact },
    { agency: 'courts', state: 'expired', on: '2026-05-31', contact },
  ])
})

test('another board’s agreement is none', () => {
  expect(missingAgreements([agreement('police', { boardId: 2 })], 1, ['police'], day)).toEqual([
    { agency: 'police', state: 'missing', on: null, contact: null },
  ])
})
