import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { columnParts, conjuncts, nodesOf, withoutPlaces, type Node } from './parsed-expression'

/** The input columns (lower case) that a blocking rule reads from `l` or `r`. */
export function ruleColumns(rule: Node): string[] {
  const found = new Set<string>()
  for (const node of nodesOf(rule)) {
    const parts = columnParts(node)
    if (parts && parts.length > 1 && sideOf(parts)) found.add(parts[1]!.toLowerCase())
  }
  return [...found]
}

/** SQL of the two sides of each equality that a rule demands: over `l` the first, over `r` the second. */
export type JoinKey = {
  readonly l: string
  readonly r: string
  /** Both sides ask the same of their record. */
  readonly isSame: boolean
}

/** The equalities between `l` and `r` that every pair of a rule meets. */
export async function joinKeys(duck: Duck, rule: Node): Promise<JoinKey[]> {
  const keys: JoinKey[] = []
  for (const node of conjuncts(rule)) {
    if (node.type !== 'COMPARE_EQUAL') continue
    const [left, right] = [node.left as Node, node.right as Node]
    const sides = [onlySide(left), onlySide(right)].join('')
    if (sides !== 'lr' && sides !== 'rl') continue
    const [l, r] = sides === 'lr' ? [left, right] : [right, left]
    const isSame = withoutSide(l!) === withoutSide(r!)
    keys.push({ l: await sqlOf(duck, l!), r: await sqlOf(duck, r!), isSame })
  }
  return keys
}

const sideOf = (parts: readonly string[]): 'l' | 'r' | null => {
  const table = parts[0]!.toLowerCase()
  return table === 'l' || table === 'r' ? table : null
}

/** The one side that an expression reads; null where it reads none or both. */
function onlySide(node: Node): 'l' | 'r' | null {
  const sides = new Set<'l' | 'r' | null>()
  for (const part of nodesOf(node)) {
    const parts = columnParts(part)
    if (parts) sides.add(parts.length > 1 ? sideOf(parts) : null)
  }
  return sides.size === 1 ? [...sides][0]! : null
}

/** A parsed expression as text that does not say of which record it speaks. */
const withoutSide = (node: Node): string =>
  JSON.stringify(node, (name, value: unknown) =>
    name === 'column_names' && Array.isArray(value) && sideOf(value as string[]) ? value.slice(1) : value,
  )

/** A parsed expression as SQL again, by DuckDB. */
async function sqlOf(duck: Duck, node: Node): Promise<string> {
  const whole = await duck.row(
    z.object({ json: z.string() }),
    "SELECT CAST(json_serialize_sql('SELECT 1') AS VARCHAR) AS json",
  )
  const shell = JSON.parse(withoutPlaces(whole.json)) as {
    statements: { node: { select_list: unknown[] } }[]
  }
  shell.statements[0]!.node.select_list = [{ ...node, alias: '' }]
  const { sql } = await duck.row(
    z.object({ sql: z.string() }),
    'SELECT json_deserialize_sql(CAST($json AS JSON)) AS sql',
    { json: JSON.stringify(shell) },
  )
  return sql.replace(/^SELECT\s+/i, '')
}
