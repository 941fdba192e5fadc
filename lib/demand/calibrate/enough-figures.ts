import { monthAfter } from '../month-after'
import type { DemandFigures } from './demand-figures.types'
import { figuresOfCells } from './figures-of-cells'

export type Cells = Parameters<typeof figuresOfCells>[0]

/** The last month for which there are receipts, completions and open cases of the Crown Court; null where there is none. */
export function lastMonthOf(groups: Cells): string | null {
  const ends = ['crown-receipts', 'crown-disposals', 'crown-open'].map((id) => {
    const cells = groups.find(({ measure, breakdown }) => measure === id && breakdown === 'all')?.cells ?? []
    return cells
      .filter(
        ({ suppressed, granularity }) =>
          !suppressed && (granularity === 'month' || granularity === 'quarter'),
      )
      .map(({ granularity, start }) =>
        granularity === 'quarter' ? monthAfter(start.slice(0, 7), 2) : start.slice(0, 7),
      )
      .sort()
      .at(-1)
  })
  return ends.includes(undefined) ? null : (ends as string[]).sort()[0]!
}

/** The figures of a board up to a month, where a model can be made of them: something is open, and something came in. */
export function enoughFigures(groups: Cells, last: string): DemandFigures | null {
  const figures = figuresOfCells(groups, last)
  if (
    !figures ||
    !(figures.crown.open.at(-1)! > 0) ||
    figures.crown.receipts.slice(-12).every((count) => count === 0)
  )
    return null
  return figures
}
