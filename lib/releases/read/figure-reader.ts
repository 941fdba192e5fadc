import type { FaultList } from '../fault-list'
import type { Mapping } from '../mapping/mapping'
import { knownMetrics, metricKey, type KnownMetric } from './known-metrics'
import { nearestName } from './nearest-name'
import { parseNumber } from './parse-number'
import type { CsvRecord } from './read-records'
import { columnsOf, textIn, type TableColumn } from './table-columns'

/** A figure of a record: its metric and its digits, null where the table has none. */
export type ReadFigure = { readonly metric: KnownMetric; readonly value: string | null }

/**
 * Reads the figures of a record: one in the long layout, one of each figure column otherwise. Whatever is at fault is
 * left out and added to the faults.
 */
export function figureReader(
  mapping: Mapping,
  columns: readonly TableColumn[],
  faults: FaultList,
): (record: CsvRecord) => readonly ReadFigure[] {
  const known = knownMetrics(mapping)
  const blanks = new Set(mapping.blanks)
  const lookUp = (stage: string, metric: string, where: { line: number; column: string }) => {
    const found = known.get(metricKey(stage, metric))
    if (!found) {
      const names = [...known.values()].filter((each) => each.stage === stage).map((each) => each.metric)
      faults.add('metricUnknown', where, { stage, metric }, nearestName(metric, names))
    }
    return found
  }
  const figure = (
    record: CsvRecord,
    column: Pick<TableColumn, 'index' | 'name'>,
    metric: KnownMetric,
  ): readonly ReadFigure[] => {
    const text = textIn(record, column)
    if (blanks.has(text)) return [{ metric, value: null }]
    const parsed = parseNumber(text, metric.number)
    if (typeof parsed !== 'string') return [{ metric, value: parsed.digits }]
    faults.add(parsed, { line: record.line, column: column.name }, { value: text })
    return []
  }

  const [value] = columnsOf(columns, 'value')
  if (value) {
    const stage = columnsOf(columns, 'stage')[0]!
    const metric = columnsOf(columns, 'metric')[0]!
    return (record) => {
      const where = { line: record.line, column: metric.name }
      const found = lookUp(textIn(record, stage), textIn(record, metric), where)
      return found ? figure(record, value, found) : []
    }
  }
  const figures = columnsOf(columns, 'figure').map((column) => ({
    column,
    metric: lookUp(column.mapped.stage, column.mapped.metric, { line: 1, column: column.name }),
  }))
  return (record) => figures.flatMap(({ column, metric }) => (metric ? figure(record, column, metric) : []))
}
