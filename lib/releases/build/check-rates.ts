import type { Client } from 'pg'
import { areas } from '@/lib/boards/areas'
import { granularityToDatabase } from '@/lib/database/granularity'
import { message, type MessageKey } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import { printPeriod } from '@/lib/time/print-period'
import { FaultList } from '../fault-list'
import { ImportRefused } from '../import-refused'
import type { ReleaseTables } from '../load/release-tables'
import type { Mapping } from '../mapping/mapping'
import type { ReleaseFigures } from './figures'
import { slots, type Slot } from './slots'

type WrongRate = {
  readonly slot: Slot
  readonly areaId: number
  readonly period: Period
  readonly numerator: number
  readonly denominator: number
}

const areaById = new Map(areas.map((area) => [area.id, area]))

/**
 * Refuses a table in which a part is larger than its whole.
 *
 * @throws ImportRefused with the line of each
 */
export async function checkRates(
  database: Client,
  tables: ReleaseTables,
  figures: ReleaseFigures,
  mapping: Mapping,
  name: string,
): Promise<void> {
  const faults = new FaultList()
  for (const wrong of wrongRates(figures)) {
    if (faults.first.length === 100) faults.addUntold(1)
    else {
      const where = { line: await lineOf(database, tables, wrong), column: columnOf(wrong.slot, mapping) }
      const { numerator, denominator, slot, areaId, period } = wrong
      faults.add('aboveDenominator', where, {
        numerator,
        denominator,
        measure: message(`measures.${slot.measure.id}.name` as MessageKey),
        area: areaById.get(areaId)!.name.en,
        period: printPeriod(period),
      })
    }
  }
  if (faults.count === 0) return
  const inOrder = [...faults.first].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  throw new ImportRefused(name, inOrder, faults.count)
}

function* wrongRates({ periods, areas: places, of }: ReleaseFigures): Generator<WrongRate> {
  for (const [index, period] of periods.entries())
    for (const area of places)
      for (const [slot, figure] of of(index, area)) {
        if (!('numerator' in figure)) continue
        const { numerator, denominator } = figure
        if (numerator !== null && denominator !== null && numerator > denominator)
          yield { slot: slots[slot]!, areaId: area.id, period, numerator, denominator }
      }
}

const numeratorOf = ({ measure: { published } }: Slot) =>
  'numerator' in published ? published.numerator : []

/** The first line that has part of the numerator. */
async function lineOf(
  database: Client,
  { observations }: ReleaseTables,
  { slot, areaId, period }: WrongRate,
): Promise<number | undefined> {
  const area = areaById.get(areaId)!
  // A board may be the sum of its forces, and England and Wales that of all.
  const parts = areas.filter(
    ({ id, boardId }) =>
      id === areaId || area.kind === 'nation' || (boardId !== null && boardId === area.boardId),
  )
  const found = await database.query<{ line: number | null }>(
    `SELECT min(line) AS line FROM ${observations}
     WHERE area_id = ANY ($1) AND granularity = $2 AND period_start = $3
       AND (stage, metric) IN (SELECT m->>'stage', m->>'metric' FROM jsonb_array_elements($4) AS m)`,
    [
      parts.map(({ id }) => id),
      granularityToDatabase(period.granularity),
      period.start,
      JSON.stringify(numeratorOf(slot)),
    ],
  )
  return found.rows[0]?.line ?? undefined
}

/** The column that holds the numerator. */
function columnOf(slot: Slot, mapping: Mapping): string | undefined {
  const [first] = numeratorOf(slot)
  return Object.entries(mapping.columns).find(
    ([, column]) =>
      column.role === 'value' ||
      (column.role === 'figure' && column.stage === first?.stage && column.metric === first.metric),
  )?.[0]
}
