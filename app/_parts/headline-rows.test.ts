import { expect, test } from 'vitest'
import type { BoardRow } from '@/lib/questions/board-answer.types'
import { madeRow } from '@/lib/questions/testing/made-series'
import { headlineRows } from './headline-rows'

const steady = Array.from({ length: 36 }, (_, i) => 1000 + ((i * 7) % 11) - 5)
const risen = [...steady.slice(9), ...steady.slice(0, 9).map((value) => value + 400)]
const told = (...rows: BoardRow[]) => headlineRows(rows).map(({ series }) => series.measure.id)

const quiet = ['recorded-to-charge', 'charge-to-first-listing', 'referral-to-charge'].map((id) =>
  madeRow(id, steady),
)
const leads = ['offence-to-completion', 'charge-to-completion'].map((id) => madeRow(id, steady))

test('those that lead are always told, in the order of the rows', () => {
  expect(told(...quiet, ...leads)).toEqual(['offence-to-completion', 'charge-to-completion'])
})

test('unusual ones are told beside them, four at most', () => {
  const unusual = ['recorded-to-referral', 'sent-to-completion', 'crown-receipts'].map((id) =>
    madeRow(id, risen),
  )
  expect(told(unusual[0]!, ...quiet, ...leads)).toEqual([
    'recorded-to-referral',
    'offence-to-completion',
    'charge-to-completion',
  ])
  expect(told(...unusual, ...quiet, ...leads)).toHaveLength(4)
})

test('without any of them the first are told, those with figures before those without', () => {
  const hidden = madeRow('sent-to-completion', ['hidden', 'hidden'])
  expect(told(hidden, ...quiet)).toEqual(['recorded-to-charge', 'charge-to-first-listing'])
  expect(told(hidden)).toEqual(['sent-to-completion'])
})
