import { expect, test } from 'vitest'
import { englandAndWales } from '@/lib/boards/areas'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { attackFigures } from '../testing/attack-figures'
import { decide } from './decide'
import { Figures } from './figures'

const flows = ['cps-referrals', 'cps-decisions'] as const
const measures = linkedMeasures.filter(({ id }) => id === 'cps-open' || flows.some((flow) => flow === id))
const boards = [1, 2, 3, 4]
const months = 12

/** Each board's open suspects of two kinds: what came in is 100 a month, what went out follows. */
function figuresOf(open: (board: number, month: number, kind: number) => number): Figures {
  const figures = new Figures(2024 * 12 + 3, months)
  const put = (measure: string, area: number, [breakdown, category]: readonly [string, string]) =>
    figures.get(area, measure, breakdown, category) ??
    figures.add(area, measure, breakdown, category, figures.first, figures.first + months - 1)
  for (const board of boards)
    for (const [kind, category] of ['domestic-abuse', 'other'].entries())
      for (let month = 0; month < months; month += 1) {
        const now = open(board, month, kind)
        const before = month === 0 ? now : open(board, month - 1, kind)
        const counts = { 'cps-referrals': 100, 'cps-decisions': 100 + before - now, 'cps-open': now }
        for (const area of [board, englandAndWales.id])
          for (const [measure, count] of Object.entries(counts))
            for (const cut of [
              ['all', 'all'],
              ['crime-type', category],
            ] as const)
              put(measure, area, cut).value[month]! += count
      }
  figures.addWithoutBoard()
  return figures
}

const hidden = (levels: ReturnType<typeof decide>, measure: string) =>
  boards.filter((board) => levels.get(board, measure, 'all', 'all') === 3)

test('what is open is as fine as what comes in and goes out', () => {
  const levels = decide(
    figuresOf((_, __, kind) => 40 - 20 * kind),
    measures,
    5,
  )
  expect([...levels].map(([, level]) => level)).toEqual([...levels].map(() => 0))
})

test('where so few are open in each category that the whole would tell how many, the whole is hidden, and not alone', async () => {
  // In board 3 now the one, now the other kind is nearly empty.
  const figures = figuresOf((board, month, kind) =>
    board === 3 ? (month % 2 === kind ? 58 : 2) : 40 - 20 * kind,
  )
  const levels = decide(figures, measures, 5)
  for (const flow of flows)
    for (const board of boards)
      for (const category of ['domestic-abuse', 'other'])
        expect(levels.get(board, flow, 'crime-type', category)).toBe(0)
  expect(levels.get(englandAndWales.id, 'cps-open', 'all', 'all')).toBe(0)
  expect(hidden(levels, 'cps-open')).toContain(3)
  expect(hidden(levels, 'cps-open')).toHaveLength(2)
  for (const other of [1, 2, 4]) {
    const { narrow, targets } = await attackFigures(figures, [3, other], 5)
    expect(narrow).toEqual([])
    expect(targets).toBeGreaterThan(0)
  }
})
