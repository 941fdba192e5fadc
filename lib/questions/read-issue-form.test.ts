import { expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import { mostLetters } from './issue.types'
import { readIssueForm } from './read-issue-form'

const right = {
  measure: 'charges',
  board: 'kent',
  from: '2026-03-01',
  to: '',
  break: 'yes',
  wordsEn: '  A new recording\r\n system ',
  wordsCy: 'System gofnodi newydd',
}

test('a form that is right makes a draft, its words in one line', () => {
  expect(readIssueForm(right)).toEqual({
    draft: {
      ...{ measure: 'charges', boardId: findBoard('kent')!.id, from: '2026-03-01', to: null, isBreak: true },
      words: { en: 'A new recording system', cy: 'System gofnodi newydd' },
    },
  })
  expect(readIssueForm({ ...right, measure: '', board: '', to: '2026-03-01', break: 'no' })).toMatchObject({
    draft: { measure: null, boardId: null, to: '2026-03-01', isBreak: false },
  })
})

test('what is at fault is named field by field', () => {
  expect(readIssueForm({})).toEqual({ faults: ['from', 'break', 'wordsEn', 'wordsCy'] })
  const wrong = { measure: 'piracy', board: 'atlantis', from: '2026-02-30', to: 'soon', break: 'perhaps' }
  expect(readIssueForm({ ...wrong, wordsEn: 'x'.repeat(mostLetters + 1), wordsCy: ' ' })).toEqual({
    faults: ['measure', 'board', 'from', 'to', 'break', 'wordsEn', 'wordsCy'],
  })
  expect(readIssueForm({ ...right, to: '2026-02-28' })).toEqual({ faults: ['to'] })
})
