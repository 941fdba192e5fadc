import { solve } from 'yalps'
import { auditSuppression } from '@/lib/statistics/disclosure/audit-suppression'
import { fewestCells } from '@/lib/statistics/disclosure/fewest-cells'
import { protectRow } from '@/lib/statistics/disclosure/protect-row'
import { fullModel } from '@/lib/statistics/disclosure/range-models'
import { crossTable } from '@/lib/statistics/disclosure/sum-table'
import { suppress } from '@/lib/statistics/disclosure/suppress'
import { indicesOf, systemOf, type Table } from '@/lib/statistics/disclosure/table'
import { createRandom } from '@/lib/statistics/random'
import type { Bench } from '../bench-support/bench'
import { medianTimes } from '../bench-support/median-time'

const BOARDS = 42
const QUARTERS = 12
const HIDDEN = 90
const ROWS = 2_000

/**
 * Disclosure control at the size of a board table: 42 boards by 12 quarters with all totals. The yardstick is
 * the same audit by one plain linear program for each end of each hidden cell, which is what the audit would
 * take without making use of the table's structure.
 */
const bench: Bench = async ({ scale, progress }) => {
  const random = createRandom(1)
  const boards = Math.max(2, Math.round(BOARDS * scale))
  const counts = Array.from({ length: boards }, () =>
    Array.from({ length: QUARTERS }, () => random.poisson(random.gamma(2, 8))),
  )
  const table = crossTable(counts)
  const inner = table.cells.filter((cell) => !cell.id.includes('Total')).map((cell) => cell.id)
  const hidden = random.shuffle(inner).slice(0, Math.round(HIDDEN * scale))
  const small = crossTable(counts.slice(0, 8).map((row) => row.slice(0, 8)))

  progress(`Timing the audit of ${boards} × ${QUARTERS} with ${hidden.length} hidden cells, in turns`)
  const [plain, audit, pattern, best, rows] = await medianTimes([
    () => plainAudit(table, hidden),
    () => auditSuppression(table, hidden, { threshold: 5 }),
    () => suppress(table, { threshold: 5 }),
    () => fewestCells(small, { threshold: 5 }),
    () => {
      for (let row = 0; row < ROWS; row += 1) protectRow(counts[row % boards]!, { threshold: 5 })
    },
  ])
  const yardstick = { yardstick: 'plain linear programs', yardstickMilliseconds: plain! }
  return [
    { subject: `audit of ${boards} × ${QUARTERS}, ${hidden.length} hidden`, milliseconds: audit!, ...yardstick, atMost: 0.5 }, // prettier-ignore
    {
      subject: `suppress ${boards} × ${QUARTERS}, with proof`,
      milliseconds: pattern!,
      ...yardstick,
      atMost: 2,
    },
    { subject: 'fewest cells of 8 × 8, with proof', milliseconds: best!, ...yardstick, atMost: 10 },
    { subject: `protect ${ROWS} single rows`, milliseconds: rows!, ...yardstick, atMost: 0.5 },
  ]
}
export default bench

function plainAudit(table: Table, hidden: readonly string[]): void {
  const system = systemOf(table)
  const cells = indicesOf(system, hidden)
  const lower = new Float64Array(system.values.length)
  const upper = new Float64Array(system.values.length).fill(Infinity)
  const model = fullModel(system, cells, { lower, upper })
  for (const cell of cells) {
    for (const direction of ['minimize', 'maximize'] as const)
      solve({ ...model, objective: `cell ${cell}`, direction })
  }
}
