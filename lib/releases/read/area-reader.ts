import { areas, type Area } from '@/lib/boards/areas'
import { findArea } from '@/lib/boards/find-area'
import type { FaultList } from '../fault-list'
import type { Mapping } from '../mapping/mapping'
import { nearestName } from './nearest-name'
import type { CsvRecord } from './read-records'
import { remember } from './remember'
import { columnsOf, textIn, type TableColumn } from './table-columns'

/** Reads the area of a record; undefined after adding a fault. */
export function areaReader(
  mapping: Mapping,
  columns: readonly TableColumn[],
  faults: FaultList,
): (record: CsvRecord) => Area | undefined {
  const [column] = columnsOf(columns, 'area')
  const kinds = column?.mapped.kinds
  const find = remember((name) => findArea(mapping.areaNames[name] ?? name, kinds))
  const known = areas.filter((area) => (kinds ?? ['nation', 'board', 'force']).includes(area.kind as never))
  return (record) => {
    const name = column ? textIn(record, column) : mapping.area!
    const area = find(name)
    if (area) return area
    const where = { line: record.line, column: column?.name }
    if (name === '') faults.add('emptyField', where)
    else {
      const names = known.map((each) => each.name.en)
      faults.add('areaUnknown', where, { value: name }, nearestName(name, names))
    }
    return undefined
  }
}
