import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { LinkageRefused } from '../model/linkage-refused'

/** A piece of DuckDB's own parse of an expression. */
export type Node = { readonly class?: string; readonly type?: string; readonly [key: string]: unknown }

const parsedShape = z.object({
  error: z.boolean(),
  error_message: z.string().optional(),
  statements: z.array(z.object({ node: z.record(z.string(), z.unknown()) })).optional(),
})

/**
 * Parses one expression of a model by DuckDB itself. It must be one expression and nothing more: text that closes its
 * bracket and goes on is refused here, so that what is put into our statements cannot become a statement of its own.
 *
 * @throws LinkageRefused at the place where it is not SQL, or more than an expression
 */
export async function parseExpression(duck: Duck, sql: string, place: string): Promise<Node> {
  // With and without brackets: `a) OR (b` is an expression only between ours.
  await parseAlone(duck, sql, place)
  return parseAlone(duck, bracketed(sql), place)
}

async function parseAlone(duck: Duck, sql: string, place: string): Promise<Node> {
  const { json } = await duck.row(
    z.object({ json: z.string() }),
    'SELECT CAST(json_serialize_sql(CAST($sql AS VARCHAR)) AS VARCHAR) AS json',
    { sql: `SELECT ${sql}` },
  )
  const parsed = parsedShape.parse(JSON.parse(withoutPlaces(json)))
  if (parsed.error)
    throw new LinkageRefused(`is not SQL that DuckDB reads (${parsed.error_message ?? ''})`, place)
  const node = parsed.statements?.length === 1 ? parsed.statements[0]!.node : {}
  const list = node.select_list
  const from = node.from_table as Node | undefined
  const alone =
    node.type === 'SELECT_NODE' &&
    Array.isArray(list) &&
    list.length === 1 &&
    from?.type === 'EMPTY' &&
    node.where_clause == null &&
    Array.isArray(node.modifiers) &&
    node.modifiers.length === 0
  if (!alone) throw new LinkageRefused('should be one SQL expression', place)
  return (list as Node[])[0]!
}

/** Positions in the text are 64-bit numbers, which JavaScript would round into what DuckDB does not read back. */
export const withoutPlaces = (json: string): string =>
  json.replace(/"query_location":\d+/g, '"query_location":0')

/** An expression as it is put into a statement: a comment at its end cannot swallow what follows. */
export const bracketed = (sql: string): string => `(\n${sql}\n)`

/** Every node of a parse, outermost first. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part)
  else if (typeof value === 'object' && value !== null) {
    if (typeof (value as Node).class === 'string') yield value as Node
    for (const part of Object.values(value)) yield* nodesOf(part)
  }
}

/** The parts of an expression that are joined by AND at its top. */
export function conjuncts(node: Node): Node[] {
  if (node.type !== 'CONJUNCTION_AND') return [node]
  return (node.children as Node[]).flatMap(conjuncts)
}

/** A column reference as its parts: `l."dob"` is ['l', 'dob']. */
export const columnParts = (node: Node): readonly string[] | null =>
  node.class === 'COLUMN_REF' ? (node.column_names as string[]) : null
