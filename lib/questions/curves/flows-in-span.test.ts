import { expect, test } from 'vitest'
import type { Granularity } from '@/lib/time/period'
import type { FlowRow } from '../door/read-flows'
import { flowsInSpan } from './flows-in-span'

const coverage = { from: '2023-04', to: '2026-09' }
const row = (granularity: Granularity, start: string, count: number | null): FlowRow => ({
  flow: 'exit:charge',
  granularity,
  start: `${start}-01`,
  histogram: count === null ? null : { days: [7], counts: [count] },
  casesBeyond: 5,
})
const exits = ['charge']
const count = (rows: readonly FlowRow[], from: string, to: string) => {
  const found = flowsInSpan(rows, exits, { from, to }, coverage)
  return found && [found.span.from, found.span.to, found.flows.exits[0]!.counts[0]]
}

test('financial years at levels of their own add up, where each lies within', () => {
  const rows = [
    row('financial-year', '2024-04', 100),
    row('quarter', '2025-04', 20),
    row('quarter', '2025-07', 20),
    row('month', '2026-04', 5),
    row('month', '2026-05', 6),
    row('month', '2026-06', 7),
  ]
  expect(count(rows, '2025-07', '2026-06')).toEqual(['2025-07', '2026-06', 38])
})

test('where a year that reaches in is published whole only, it is of the last whole year', () => {
  const rows = [
    row('month', '2024-06', 9),
    row('financial-year', '2025-04', 80),
    row('financial-year', '2026-04', 30),
  ]
  expect(count(rows, '2025-10', '2026-09')).toEqual(['2025-04', '2026-03', 80])
})

test('where any of it is hidden, there is none; what is hidden elsewhere does not matter', () => {
  const rows = [row('financial-year', '2024-04', null), row('quarter', '2025-07', 20)]
  expect(count(rows, '2025-07', '2025-09')).toEqual(['2025-07', '2025-09', 20])
  expect(count([...rows, row('quarter', '2025-04', null)], '2025-04', '2025-09')).toBeNull()
  expect(count(rows, '2024-07', '2025-03')).toBeNull()
})

test('who is still open was seen on the last complete date', () => {
  const open = { ...row('month', '2025-07', 3), flow: 'open' }
  const found = flowsInSpan([open], exits, { from: '2025-07', to: '2025-07' }, coverage)
  expect(found!.flows.monthEnd).toEqual({ days: [8], counts: [3] })
})
