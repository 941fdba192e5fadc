import { expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import { documentLines, readAgreementForm, type AgreementField } from './read-agreement-form'

const typed = {
  board: 'kent',
  agency: 'cps',
  parties: 'Kent Criminal Justice Board  and the CPS',
  purpose: 'To see where cases wait',
  lawfulBasis: 'Public task',
  from: '2026-04-01',
  to: '2028-03-31',
  contactName: 'The information manager',
  contactEmail: 'information@example.invalid',
  documents: 'Agreement | https://example.invalid/agreement\r\n\r\n Impact assessment|Records, shelf 4 ',
}
const faultsOf = (over: Partial<Record<AgreementField, string>>) => {
  const read = readAgreementForm({ ...typed, ...over })
  return 'faults' in read ? read.faults : []
}

test('a whole form is a draft, without needless spaces', () => {
  expect(readAgreementForm(typed)).toEqual({
    draft: {
      ...{ boardId: findBoard('kent')!.id, agency: 'cps', from: '2026-04-01', to: '2028-03-31', anew: false },
      content: {
        parties: 'Kent Criminal Justice Board and the CPS',
        purpose: 'To see where cases wait',
        lawfulBasis: 'Public task',
        contactName: 'The information manager',
        contactEmail: 'information@example.invalid',
        documents: [
          { title: 'Agreement', place: 'https://example.invalid/agreement' },
          { title: 'Impact assessment', place: 'Records, shelf 4' },
        ],
        namesBoard: false,
      },
    },
  })
})

test('an empty form is at fault wherever something is needed, in its order', () => {
  const read = readAgreementForm({})
  expect('faults' in read && read.faults).toEqual([
    'board',
    'agency',
    'parties',
    'purpose',
    'lawfulBasis',
    'from',
    'to',
    'contactName',
    'contactEmail',
  ])
})

test.each<[Partial<Record<AgreementField, string>>, AgreementField]>([
  [{ board: 'atlantis' }, 'board'],
  [{ agency: 'prisons' }, 'agency'],
  [{ parties: 'x'.repeat(301) }, 'parties'],
  [{ from: '2026-02-30' }, 'from'],
  [{ to: '2026-03-31' }, 'to'],
  [{ contactEmail: 'nobody' }, 'contactEmail'],
  [{ documents: 'Agreement without a place' }, 'documents'],
])('%o is a fault of %s alone', (over, field) => {
  expect(faultsOf(over)).toEqual([field])
})

test('documents are written as they are read', () => {
  const read = readAgreementForm(typed)
  const kept = 'draft' in read ? read.draft.content.documents : []
  expect(documentLines(kept)).toBe(
    'Agreement | https://example.invalid/agreement\nImpact assessment | Records, shelf 4',
  )
})
