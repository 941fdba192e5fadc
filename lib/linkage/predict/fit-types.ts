import type { Duck } from '@/lib/database/duck/open-duck'
import { LinkageRefused } from '../model/linkage-refused'
import { bindingFault, columnsOf, type ColumnTypes, type Expression } from './check-model'

/** Tried in this order for the CSV columns of an expression that does not work over what was read. */
const otherTypes = ['VARCHAR', 'DATE', 'TIMESTAMP', 'DOUBLE', 'VARCHAR[]'] as const

/** How many elements each list of a column has; null where they differ, or it is no column of lists of numbers. */
export type ListLength = (column: string) => Promise<number | null>

/**
 * Finds types under which every expression works. A CSV column takes another type where the model's SQL asks for it:
 * a date that is subtracted, a list that is intersected, a number that is compared as text. Lists of numbers that all have
 * one length are arrays where the SQL asks for these: files carry lists only.
 *
 * @param free lower-case names of the columns whose type may change
 * @throws LinkageRefused at the first expression that works under none, with DuckDB's reason
 */
export async function fitTypes(
  duck: Duck,
  expressions: readonly Expression[],
  types: ColumnTypes,
  free: ReadonlySet<string>,
  exploded: ReadonlyMap<string, readonly string[]>,
  listLength: ListLength,
): Promise<ColumnTypes> {
  let fitted = withLists(types, free, exploded)
  for (const expression of expressions) {
    const explode = exploded.get(expression.place) ?? []
    const fault = await bindingFault(duck, expression, fitted, explode)
    if (fault === null) continue
    const used = await columnsOf(duck, expression)
    const columns = new Set(used.filter((column) => free.has(column)))
    const works = async (tried: ColumnTypes) =>
      (await bindingFault(duck, expression, tried, explode)) === null
    let found: ColumnTypes | null = null
    for (const type of columns.size === 0 ? [] : otherTypes) {
      const tried = changed(fitted, columns, type)
      if (await works(tried)) {
        found = tried
        break
      }
    }
    if (found === null) {
      const tried = await withArrays(fitted, used, listLength)
      if (await works(tried)) found = tried
    }
    if (found === null)
      throw new LinkageRefused(`does not work over the input's columns: ${fault}`, expression.place)
    fitted = found
  }
  for (const expression of expressions) {
    const fault = await bindingFault(duck, expression, fitted, exploded.get(expression.place) ?? [])
    if (fault !== null)
      throw new LinkageRefused(
        `does not work beside the other conditions on the same columns, which want another type: ${fault}. Parquet inputs carry their types`,
        expression.place,
      )
  }
  return fitted
}

const changed = (types: ColumnTypes, columns: ReadonlySet<string>, type: string): ColumnTypes =>
  new Map([...types].map(([name, before]) => [name, columns.has(name.toLowerCase()) ? type : before]))

async function withArrays(
  types: ColumnTypes,
  columns: readonly string[],
  listLength: ListLength,
): Promise<ColumnTypes> {
  let fitted = types
  for (const [name, type] of types) {
    if (!columns.includes(name.toLowerCase())) continue
    const length = await listLength(name)
    const element = /^(FLOAT|DOUBLE)\[\]$/.exec(type)?.[1] ?? 'DOUBLE'
    if (length !== null) fitted = changed(fitted, new Set([name.toLowerCase()]), `${element}[${length}]`)
  }
  return fitted
}

/** Columns that a rule takes apart are lists; one that cannot be is refused. */
function withLists(
  types: ColumnTypes,
  free: ReadonlySet<string>,
  exploded: ReadonlyMap<string, readonly string[]>,
): ColumnTypes {
  let fitted = types
  for (const [place, columns] of exploded)
    for (const column of columns) {
      const found = [...fitted].find(([name]) => name.toLowerCase() === column.toLowerCase())
      if (!found)
        throw new LinkageRefused(`takes apart the column "${column}", which the input does not have`, place)
      if (found[1].endsWith(']')) continue
      if (!free.has(column.toLowerCase()))
        throw new LinkageRefused(
          `takes apart the column "${column}", which is ${found[1]} and no list`,
          place,
        )
      fitted = changed(fitted, new Set([column.toLowerCase()]), 'VARCHAR[]')
    }
  return fitted
}
