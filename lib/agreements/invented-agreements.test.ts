import { expect, test } from 'vitest'
import { demonstrationAccounts } from '@/lib/access/demonstration-accounts'
import { boards } from '@/lib/boards/boards'
import { boardById, findBoard } from '@/lib/boards/find-board'
import { agreementState } from './agreement-state'
import { inventedAgreements } from './invented-agreements'

const today = '2026-06-01'
const all = inventedAgreements(today).map((one) => ({
  ...one,
  state: agreementState({ ...one, endedOn: one.ended?.on ?? null }, today),
}))

test('every board has one with every agency: one was ended, one ends soon, and every one says that it is invented', () => {
  expect(all).toHaveLength(3 * boards.length)
  const told = all
    .filter(({ state }) => state !== 'active')
    .map(({ boardId, agency, state }) => `${boardById(boardId)!.slug} ${agency} ${state}`)
  expect(told.sort()).toEqual(['cumbria cps ended', 'norfolk courts ending'])
  for (const { parties, purpose, lawfulBasis, contactName, contactEmail } of all) {
    for (const text of [parties, purpose, lawfulBasis, contactName]) expect(text).toMatch(/invented/i)
    expect(contactEmail).toMatch(/\.invalid$/)
  }
})

test('the boards of the demonstration accounts keep all their figures', () => {
  for (const { boardCode } of demonstrationAccounts) {
    const board = boardCode === null ? undefined : findBoard(boardCode)
    for (const { state } of all.filter(({ boardId }) => boardId === board?.id)) expect(state).toBe('active')
  }
})
