import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import type { CheckedFile } from './check-files'
import type { FileLayout, Origin } from './file-layout'
import { longestRecord } from './walk-csv'

/** A file as a relation of the contract's columns, all of them text; blank is null. */
export type TableSource = {
  readonly csv: boolean
  /** Columns of the file, in its order. */
  readonly columns: readonly string[]
  readonly layout: FileLayout
  /** `SELECT` of the contract's columns, and of `ours` where rows may be of others. */
  readonly select: (options?: { readonly withRow?: boolean }) => string
}

/** @param columns of the file, in its order */
export function tableSource(file: CheckedFile, columns: readonly string[], layout: FileLayout): TableSource {
  const csv = file.file.endsWith('.csv')
  const text = (name: string) => (csv ? `c${columns.indexOf(name)}` : `nullif(${sqlName(name)}::VARCHAR, '')`)
  const relation = (withRow: boolean) =>
    csv
      ? csvRelation(file.path, columns.length)
      : `read_parquet(${sqlText(file.path)}${withRow ? ', file_row_number = true' : ''})`
  const select = ({ withRow = false }: { readonly withRow?: boolean } = {}) => {
    const parts = Object.entries(layout.origins).map(
      ([name, origin]) => `${originSql(origin, text)} AS ${sqlName(name)}`,
    )
    if (layout.foreign) parts.push(`${oursSql(layout, text, relation(false))} AS ours`)
    if (withRow) parts.push('file_row_number AS row')
    return `SELECT ${parts.join(', ')} FROM ${relation(withRow)}`
  }
  return { csv, columns, layout, select }
}

/** Rows that are no CSV are left out here and found by walk-csv.ts: DuckDB's own list of them costs a hundred times more. */
const csvRelation = (path: string, columns: number): string => {
  const types = Array.from({ length: columns }, (_, at) => `'c${at}': 'VARCHAR'`).join(', ')
  return (
    `read_csv(${sqlText(path)}, auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', ` +
    `escape = '"', nullstr = '', comment = '', compression = 'none', ignore_errors = true, ` +
    `max_line_size = ${longestRecord}, columns = {${types}})`
  )
}

function originSql(origin: Origin, text: (column: string) => string): string {
  switch (origin.kind) {
    case 'column':
      return text(origin.column)
    case 'constant':
      return sqlText(origin.value)
    case 'absent':
      return 'NULL::VARCHAR'
    case 'source': {
      const cases = Object.entries(origin.meaning).map(
        ([name, table]) => `WHEN ${sqlText(name)} THEN ${sqlText(table)}`,
      )
      return `coalesce(${origin.columns.map((name) => `CASE ${text(name)} ${cases.join(' ')} END`).join(', ')})`
    }
  }
}

/** Whether a row speaks of records of the delivery's tables, and is of the latest linking. */
function oursSql(layout: FileLayout, text: (column: string) => string, relation: string): string {
  const sources = Object.values(layout.origins).filter(({ kind }) => kind === 'source')
  const known = sources.map((origin) => `${originSql(origin, text)} IS NOT NULL`)
  const latest =
    layout.snapshotColumn === null
      ? []
      : [
          `${text(layout.snapshotColumn)} IS NOT DISTINCT FROM (SELECT max(${text(layout.snapshotColumn)}) FROM ${relation})`,
        ]
  return [...known, ...latest].join(' AND ') || 'true'
}

/** The text of a column of the contract in one row of a file: as `select` gives it, for rows told apart one by one. */
export function originText(origin: Origin, value: (column: string) => string | null): string | null {
  switch (origin.kind) {
    case 'column':
      return value(origin.column) || null
    case 'constant':
      return origin.value
    case 'absent':
      return null
    case 'source':
      for (const name of origin.columns) {
        const given = value(name) ?? ''
        if (Object.hasOwn(origin.meaning, given)) return origin.meaning[given]!
      }
      return null
  }
}
