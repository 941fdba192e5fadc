import { z } from 'zod'
import { forces } from '@/lib/boards/forces'
import { longestText, type Column, type DeliveryTable } from './column'

const text = z
  .string()
  .min(1)
  .max(longestText)
  .regex(/^[^ ](.*[^ ])?$/s)
const codes = forces.map(({ code }) => code)

/** Values of `police_force_area` in a table: the police record for a force, others may record for the nation. */
export const forceCodes = (table: string): readonly string[] =>
  table === 'police_crimes' ? codes : [...codes, 'national']

/** What a value of a column is, as a zod schema of its text; blank where it may be missing. */
export function valueSchema(table: string, column: Column): z.ZodType {
  const value = filledSchema(table, column).describe(column.meaning)
  return column.required ? value : z.union([z.literal(''), value]).describe(column.meaning)
}

function filledSchema(table: string, { name, type, values, least, greatest }: Column): z.ZodType {
  if (name === 'police_force_area') return z.enum(forceCodes(table) as [string, ...string[]])
  if (values) return z.enum(values as [string, ...string[]])
  switch (type) {
    case 'date':
      return z.iso.date()
    case 'month':
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    case 'flag':
      return z.enum(['true', 'false'])
    case 'whole':
    case 'number': {
      const shape = type === 'whole' ? /^(0|-?[1-9]\d*)$/ : /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
      const bounds = [least, greatest].map((bound) => (bound === undefined ? '' : String(bound))).join(' to ')
      return z
        .string()
        .regex(shape)
        .meta({ $comment: `a number ${bounds}`.trim() })
    }
    default:
      return text
  }
}

/** A row of a table as the text of its columns. */
export const rowSchema = (table: DeliveryTable) =>
  z
    .strictObject(
      Object.fromEntries(
        table.columns.map((column) => {
          const schema = valueSchema(table.name, column)
          return [column.name, column.required ? schema : schema.optional()]
        }),
      ),
    )
    .describe(`A row is ${table.row}.`)
