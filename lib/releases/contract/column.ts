import { z } from 'zod'

/** What a column of a delivery may hold. Dates are YYYY-MM-DD, months YYYY-MM, flags true or false. */
export const columnTypes = ['id', 'text', 'code', 'date', 'month', 'flag', 'whole', 'number'] as const

export const column = z
  .object({
    name: z.string().regex(/^[a-z][a-z0-9_]*$/),
    type: z.enum(columnTypes),
    required: z.boolean(),
    /** Allowed values of a code. */
    values: z.array(z.string()).optional(),
    /** Numbers only: the least and the greatest value allowed. */
    least: z.number().optional(),
    greatest: z.number().optional(),
    /** Replaced by a keyed hash at load: the value itself never reaches the database, a log or a report. */
    identifying: z.boolean(),
    /** In plain English, for suppliers. */
    meaning: z.string().min(1),
  })
  .strict()
export type Column = z.infer<typeof column>

/** Column of this table whose values are ids of records of another: each must be there. */
export type Reference = { readonly column: string; readonly table: string; readonly tableColumn: string }

export type DeliveryTable = {
  readonly name: string
  /** Whose records these are; null for what speaks of records of several agencies. */
  readonly agency: 'police' | 'cps' | 'courts' | null
  /** What one row is. */
  readonly row: string
  /** Columns that name a row; no two rows may share them. */
  readonly key: readonly string[]
  /** Whether a delivery must have it: of the tables of an agency, a delivery that has the agency's records. */
  readonly required: boolean
  readonly columns: readonly Column[]
  readonly references?: readonly Reference[]
  /** Pairs of dates of which the first is never after the second. A row that breaks this is kept, and counted. */
  readonly inOrder?: readonly (readonly [first: string, second: string])[]
  /** Dates of which the first that is there says to which month a row belongs in what is told of its quality. */
  readonly month?: readonly string[]
}

/** Longest value of an id or a text, in bytes of UTF-8. */
export const longestText = 200
/** No date of a delivery lies before this day. */
export const earliestDate = '1900-01-01'

type Options = Partial<Pick<Column, 'values' | 'least' | 'greatest' | 'identifying'>>
const make =
  (type: Column['type'], defaults: Options = {}) =>
  (name: string, meaning: string, options: Options = {}): Column => ({
    name,
    type,
    required: false,
    identifying: false,
    ...defaults,
    ...options,
    meaning,
  })

export const id = make('id', { identifying: true })
export const code = (name: string, values: readonly string[], meaning: string): Column =>
  make('code')(name, meaning, { values: [...values] })
export const area = make('text')
export const text = make('text')
export const date = make('date')
export const month = make('month')
export const flag = make('flag')
export const whole = make('whole', { least: 0 })
export const number = make('number', { least: 0 })
export const required = (made: Column): Column => ({ ...made, required: true })
