import type { Level } from '../model/link-model'
import { levelColumns } from '../sql/level-columns'
import { parseExpression } from '../sql/parsed-expression'
import type { Linkage } from './open-linkage'

/** The input columns that levels read, as the input names them, in the order of their first use. */
export async function comparedColumns(
  { duck, columns }: Pick<Linkage, 'duck' | 'columns'>,
  levels: readonly Level[],
): Promise<string[]> {
  const names = new Map([...columns.keys()].map((name) => [name.toLowerCase(), name]))
  const found = new Set<string>()
  for (const level of levels) {
    if (level.isElse) continue
    for (const column of levelColumns(await parseExpression(duck, level.sql, 'sql_condition')))
      if (names.has(column)) found.add(names.get(column)!)
  }
  return [...found]
}
