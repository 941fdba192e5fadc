import { parsePeriod } from '@/lib/time/parse-period'
import { parseQuarterEnd } from '@/lib/time/parse-quarter-end'
import type { Granularity, Period } from '@/lib/time/period'
import type { FaultList } from '../fault-list'
import type { CsvRecord } from './read-records'
import { remember } from './remember'
import { columnsOf, textIn, type ColumnOf, type TableColumn } from './table-columns'

/** Words of the granularity column that need no mapping. Annual is a financial or a calendar year by its form. */
const usualWords: Readonly<Record<string, readonly Granularity[]>> = {
  monthly: ['month'],
  quarterly: ['quarter'],
  annual: ['financial-year', 'calendar-year'],
}

/** Reads the period of a record; undefined after adding a fault. */
export function periodReader(
  columns: readonly TableColumn[],
  faults: FaultList,
): (record: CsvRecord) => Period | undefined {
  const period = columnsOf(columns, 'period')[0]!
  const [granularity] = columnsOf(columns, 'granularity')
  const find = remember((text) =>
    period.mapped.form === 'quarter-end' ? parseQuarterEnd(text) : parsePeriod(text),
  )
  const kindsOf = remember((word) => kindsMeant(word, granularity))
  return (record) => {
    const text = textIn(record, period)
    const here = { line: record.line, column: period.name }
    const kinds = granularity
      ? kindsOf(textIn(record, granularity))
      : period.mapped.granularity && [period.mapped.granularity]
    if (granularity && !kinds) {
      const where = { line: record.line, column: granularity.name }
      const value = textIn(record, granularity)
      if (value === '') faults.add('emptyField', where)
      else faults.add('granularityUnknown', where, { value })
      return undefined
    }
    // A form that could be two kinds (2011-12) is read as the kind that the row speaks of.
    const found = kinds
      ? (kinds.map((kind) => parseAs(text, kind, find)).find((each) => each !== null) ?? null)
      : find(text)
    if (found) return found
    if (text === '') faults.add('emptyField', here)
    else faults.add(find(text) ? 'periodOther' : 'periodUnknown', here, { value: text })
    return undefined
  }
}

function parseAs(text: string, kind: Granularity, find: (text: string) => Period | null): Period | null {
  const found = find(text)
  if (found?.granularity === kind) return found
  return found ? parsePeriod(text, kind) : null
}

function kindsMeant(
  word: string,
  column: ColumnOf<'granularity'> | undefined,
): readonly Granularity[] | undefined {
  const meant = column?.mapped.meanings?.[word]
  return meant ? [meant] : usualWords[word.toLowerCase()]
}
