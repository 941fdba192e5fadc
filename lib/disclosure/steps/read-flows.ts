import { englandAndWales } from '@/lib/boards/areas'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { less, withoutBoard } from './figures'
import type { FlowSet } from './flow-figures'

/**
 * Reads how many are in each flow and month, without their days.
 *
 * @param file cells/flow.parquet
 */
export async function readFlows(duck: Duck, file: string): Promise<readonly FlowSet[]> {
  // Names are read once for each line: as columns of all months they would take most of the time.
  const key = 'measure, view, area_id, breakdown, category, flow'
  await duck.run(`
    CREATE OR REPLACE TEMP TABLE disclosure_line AS
    SELECT (row_number() OVER ())::INTEGER - 1 AS line, *
    FROM (SELECT DISTINCT ${key} FROM read_parquet(${sqlText(file)}) ORDER BY ${key})`)
  const [measures, views, areas, breakdowns, categories, flows] = (await columns(
    duck,
    `SELECT measure, view, area_id::INTEGER, breakdown, category, flow FROM disclosure_line ORDER BY line`,
  )) as [string[], string[], number[], string[], string[], string[]]
  const [lines, months, counts] = (await columns(
    duck,
    `SELECT line, (year(month) * 12 + month(month) - 1)::INTEGER, list_sum(counts)::DOUBLE
     FROM read_parquet(${sqlText(file)}) JOIN disclosure_line USING (${key})`,
  )) as [number[], number[], number[]]
  // By line its months and counts.
  const begin = new Int32Array(measures.length + 1)
  for (const line of lines) begin[line + 1]! += 1
  for (let line = 0; line < measures.length; line += 1) begin[line + 1]! += begin[line]!
  const next = begin.slice()
  const place = new Int32Array(lines.length)
  lines.forEach((line, row) => (place[next[line]!++] = row))
  const sets: FlowSet[] = []
  let from = 0
  for (let row = 1; row <= measures.length; row += 1) {
    if (row < measures.length && measures[row] === measures[from] && views[row] === views[from]) continue
    sets.push(flowSet(from, row))
    from = row
  }
  return sets

  function flowSet(start: number, end: number): FlowSet {
    let first = Infinity
    let last = -Infinity
    for (let k = begin[start]!; k < begin[end]!; k += 1) {
      first = Math.min(first, months[place[k]!]!)
      last = Math.max(last, months[place[k]!]!)
    }
    const length = last - first + 1
    const found = new Map<string, Map<string, Float64Array>>()
    const boards = new Set<number>()
    const named = new Map<string, Set<string>>()
    for (let row = start; row < end; row += 1) {
      const [area, breakdown, category] = [areas[row]!, breakdowns[row]!, categories[row]!]
      if (area !== englandAndWales.id) boards.add(area)
      if (breakdown !== 'all') named.set(breakdown, (named.get(breakdown) ?? new Set()).add(category))
      const key = `${area}|${breakdown}|${category}`
      let own = found.get(key)
      if (!own) found.set(key, (own = new Map()))
      let line = own.get(flows[row]!)
      if (!line) own.set(flows[row]!, (line = new Float64Array(length)))
      for (let k = begin[row]!; k < begin[row + 1]!; k += 1)
        line[months[place[k]!]! - first]! += counts[place[k]!]!
    }
    // What the boards leave of England and Wales.
    for (const [key, nation] of [...found]) {
      const [area, ...rest] = key.split('|')
      if (area !== String(englandAndWales.id)) continue
      const left = new Map<string, Float64Array>()
      for (const [flow, line] of nation) {
        const own = [...boards].flatMap((board) => found.get([board, ...rest].join('|'))?.get(flow) ?? [])
        const leaves = less(line, own)
        if (leaves.some((count) => count > 0)) left.set(flow, leaves)
      }
      if (left.size > 0) found.set([withoutBoard, ...rest].join('|'), left)
    }
    return {
      measure: measures[start]!,
      view: views[start]!,
      first,
      months: length,
      boards: [...boards].sort((a, b) => a - b),
      categories: new Map([...named].map(([breakdown, names]) => [breakdown, [...names].sort()])),
      counts: (area, breakdown, category) => found.get(`${area}|${breakdown}|${category}`),
    }
  }
}

async function columns(duck: Duck, sql: string): Promise<unknown[][]> {
  const reader = await duck.connection.runAndReadAll(sql)
  return reader.getColumns()
}
