import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { earliestDate, longestText, type Column } from '../../contract/column'
import { forceCodes } from '../../contract/row-schema'
import { recordKeySql } from './record-key'

/** How a column is read from its text: the typed value, whether it keeps the contract, and what is written. */
export type ColumnSql = {
  /** From the text `"<name>"`; null where that is blank or no such value. */
  readonly typed: string
  /** Over the text and `"typed <name>"`: true or false, never null. */
  readonly valid: string
  /** Over the same: the value of the record file. */
  readonly written: string
}

/** Name of the enumerated type that a column's codes are read as. */
export const codeType = (table: string, column: Column): string => sqlName(`${table} ${column.name}`)

/** The values that a column may have, where it has a list. */
export function listOf(table: string, column: Column): readonly string[] | null {
  if (column.name === 'police_force_area') return forceCodes(table)
  return column.values ?? null
}

/**
 * SQL that reads one column of a table.
 *
 * @param snapshot the snapshot date: nothing in a delivery happened after it
 */
export function columnSql(table: string, column: Column, snapshot: string): ColumnSql {
  const text = sqlName(column.name)
  const typed = sqlName(`typed ${column.name}`)
  const { type, valid, written } = kindOf(table, column, text, typed, snapshot)
  return {
    typed: type,
    valid: column.required ? `coalesce(${valid}, false)` : `(${text} IS NULL OR coalesce(${valid}, false))`,
    written,
  }
}

function kindOf(table: string, column: Column, text: string, typed: string, snapshot: string) {
  const range = `${typed} BETWEEN DATE '${earliestDate}' AND DATE '${snapshot}'`
  const bounds = `${typed} BETWEEN ${column.least ?? "'-infinity'::DOUBLE"} AND ${column.greatest ?? "'infinity'::DOUBLE"}`
  const fits = `strlen(${text}) <= ${longestText} AND NOT starts_with(${text}, ' ') AND NOT ends_with(${text}, ' ')`
  if (listOf(table, column))
    return {
      type: `TRY_CAST(${text} AS ${codeType(table, column)})`,
      valid: `${typed} IS NOT NULL`,
      written: typed,
    }
  switch (column.type) {
    case 'id':
      return { type: 'NULL', valid: fits, written: recordKeySql(text) }
    case 'date':
      // The way back must give the same text: DuckDB also reads 2024/1/5.
      return {
        type: `TRY_CAST(${text} AS DATE)`,
        valid: `${typed}::VARCHAR = ${text} AND ${range}`,
        written: typed,
      }
    case 'month':
      return {
        type: `TRY_CAST(${text} || '-01' AS DATE)`,
        valid: `${typed}::VARCHAR = ${text} || '-01' AND ${range}`,
        written: typed,
      }
    case 'flag':
      return {
        type: `CASE ${text} WHEN 'true' THEN true WHEN 'false' THEN false END`,
        valid: `${typed} IS NOT NULL`,
        written: typed,
      }
    case 'whole':
      return {
        type: `TRY_CAST(${text} AS INTEGER)`,
        valid: `${typed}::VARCHAR = ${text} AND ${bounds}`,
        written: typed,
      }
    case 'number':
      return {
        type: `TRY_CAST(${text} AS DOUBLE)`,
        valid: `isfinite(${typed}) AND ${bounds}`,
        written: typed,
      }
    default:
      return {
        type: 'NULL',
        valid: `${fits} AND NOT regexp_matches(${text}, '[\\x00-\\x1f\\x7f]')`,
        written: column.identifying ? recordKeySql(text) : text,
      }
  }
}

/** Statements that make the enumerated types of a table's columns. */
export const codeTypeStatements = (table: string, columns: readonly Column[]): readonly string[] =>
  columns.flatMap((column) => {
    const values = listOf(table, column)
    if (!values) return []
    const name = codeType(table, column)
    return [`DROP TYPE IF EXISTS ${name}`, `CREATE TYPE ${name} AS ENUM (${values.map(sqlText).join(', ')})`]
  })
