import { expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import { wrongAnswer, type Browser } from './browse'

const board = findBoard('kent')!
const browser: Browser = { role: 'analyst', board, cookie: '', csrfToken: 'abc1' }
const page = { kind: 'page', path: '/boards/kent', ofBoard: true } as const
const html = (name: string, token: string) =>
  `<p class="identity__name">${name}</p><input type="hidden" name="csrfToken" value="${token}"/>`

test('a page is right where it is of the own session and the own board', () => {
  expect(wrongAnswer(browser, page, { status: 200, body: html('Kent', 'abc1') })).toBeNull()
  expect(wrongAnswer(browser, page, { status: 200, body: html('Essex', 'abc1') })).toBe('is of Essex')
  expect(wrongAnswer(browser, page, { status: 200, body: html('Kent', 'abc2') })).toBe('is of another person')
  expect(wrongAnswer(browser, page, { status: 200, body: '' })).toBe('is of another person')
  expect(wrongAnswer(browser, page, { status: 503, body: '' })).toBe('answered 503')
  expect(wrongAnswer(browser, page, { status: 404, body: '' })).toBe('answered 404')
})

test('so is an answer for programs and a file', () => {
  const api = { ...page, kind: 'api' } as const
  expect(wrongAnswer(browser, api, { status: 200, body: '{"board":{"slug":"kent"}}' })).toBeNull()
  expect(wrongAnswer(browser, api, { status: 200, body: '{"board":{"slug":"essex"}}' })).toContain('essex')
  expect(wrongAnswer(browser, api, { status: 404, body: '' })).toBeNull()
  const file = { ...page, kind: 'file' } as const
  expect(wrongAnswer(browser, file, { status: 200, body: '# Kent' })).toBeNull()
  expect(wrongAnswer(browser, file, { status: 200, body: '# Essex' })).toBe('is of another board')
})
