import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkedCount, RowSet } from '@/lib/measures/linked-count'
import type { MeasureTime } from '../measure-time'
import { sqlDay } from './expressions'

/** Where a file of journeys lies. */
export type JourneyFile = (name: RowSet) => string

/** `FROM … WHERE …` of the rows that a measure counts. */
export function countedRows(
  file: JourneyFile,
  time: MeasureTime,
  { rows, where }: Pick<LinkedCount, 'rows' | 'where'>,
): string {
  const condition = where ? `(${where.replaceAll('$complete_to', sqlDay(time.completeTo))})` : 'true'
  return `FROM read_parquet(${sqlText(file(rows))}) WHERE ${condition}`
}
