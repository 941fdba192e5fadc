import { z } from 'zod'

/** What is counted: the rows of one file of journeys (lib/journeys). */
export const rowSets = [
  'crime_journey',
  'victim_journey',
  'cps_suspect',
  'court_defendant',
  'court_case',
  'case_defendant',
  'custody_spell',
  'trial_listing',
  'trial',
  'court_sitting',
] as const
export type RowSet = (typeof rowSets)[number]

/** Every breakdown of linked figures; the names of its categories are words, not data. */
export const breakdownNames = [
  'crime-type',
  'offence-group',
  'charging-route',
  'counted-in',
  'mode',
  'how-left',
  'receipt-type',
  'court',
  'tier',
  'age-band',
  'sex',
  'ethnicity',
  'plea',
  'remand',
  'suspect',
  'date-known',
  'reason',
  'link',
  'wait',
  'wait-offence-group',
] as const
export type BreakdownName = (typeof breakdownNames)[number]

/** An SQL expression over the columns of the row set. */
const sql = z.string().min(1)
const name = z.enum(breakdownNames)

/**
 * How rows fall into categories. A partition: each row into one, so that categories add up to the total. Otherwise:
 * `numeratorBy`: rates whose numerator alone is cut, over the whole denominator; `of`: one category that counts
 * something else of the same rows (`each`, a number a row) or, in stocks, other rows (`rows`, open from `from` until `until`).
 */
export const linkedBreakdown = z.union([
  z.object({ name, by: sql, partition: z.literal(true) }).strict(),
  z.object({ name, numeratorBy: sql, partition: z.literal(false) }).strict(),
  z.object({ name, of: z.string(), each: sql, partition: z.literal(false) }).strict(),
  z
    .object({
      name,
      of: z.string(),
      rows: z.enum(rowSets),
      from: sql,
      until: sql,
      partition: z.literal(false),
    })
    .strict(),
])

const exits = z.array(z.object({ name: z.string().regex(/^[a-z-]+$/), on: sql }).strict()).min(1)
const statistic = z.enum(['median', 'mean'])

/** The shape of a figure: what it needs of a row. Dates are columns or expressions of type DATE. */
export const linkedFigure = z.discriminatedUnion('shape', [
  /** Rows of the month. */
  z.object({ shape: z.literal('count'), month: sql }).strict(),
  /** A number summed over the rows of the month. */
  z.object({ shape: z.literal('sum'), month: sql, of: sql }).strict(),
  /** Rows for which a condition is true ÷ rows of the month. */
  z.object({ shape: z.literal('rate'), month: sql, numerator: sql }).strict(),
  /** A number summed over the rows of the month ÷ rows. */
  z.object({ shape: z.literal('mean'), month: sql, of: sql }).strict(),
  /** Days of the rows of the month; blank or negative days are left out. */
  z.object({ shape: z.literal('completed'), month: sql, days: sql, statistic }).strict(),
  /** Days from an origin to the first exit, the event, with open records; `enter`: at risk from that day only. */
  z.object({ shape: z.literal('duration'), from: sql, enter: sql.optional(), exits, statistic }).strict(),
  /** Which of several ends comes first; the figure is the share that left by one of them within some days. */
  z
    .object({
      shape: z.literal('time-to-event'),
      from: sql,
      exits,
      share: z.object({ exit: z.string(), within: z.number().int().positive() }).strict(),
    })
    .strict(),
  /** Rows open on the last day of the month, in bands of age where `ageBands`. */
  z.object({ shape: z.literal('stock'), from: sql, until: sql, ageBands: z.boolean() }).strict(),
  /** Of the rows open on the last day of the month, the share open for so many days or more. */
  z
    .object({ shape: z.literal('stock-share'), from: sql, until: sql, days: z.number().int().positive() })
    .strict(),
  /** Of those still there on a day of waiting, the share with the event within the next days. */
  z
    .object({
      shape: z.literal('waits'),
      from: sql,
      exit: sql,
      event: sql,
      days: z.array(z.number().int().nonnegative()).min(1),
      within: z.number().int().positive(),
      group: sql,
    })
    .strict(),
])
export type LinkedFigure = z.infer<typeof linkedFigure>

/** How a measure is counted from journeys (docs/measures/rules.md). lib/cells makes its SQL from it. */
export const linkedCount = z
  .object({
    rows: z.enum(rowSets),
    /** Only rows for which it is true. */
    where: sql.optional(),
    /** Whose board: of the crime or the record, of the court, or only of the record's own force. */
    board: z.enum(['home', 'court', 'own-force']),
    figure: linkedFigure,
    breakdowns: z.array(linkedBreakdown),
    /** The contract's columns that it rests on, as table.column. */
    contractColumns: z.array(z.string().regex(/^[a-z_]+\.[a-z_]+$/)).min(1),
    /** Whose records it needs: the earliest of their last complete dates ends it. */
    agencies: z.array(z.enum(['police', 'cps', 'courts'])).min(1),
  })
  .strict()
export type LinkedCount = z.infer<typeof linkedCount>
export type LinkedBreakdown = z.infer<typeof linkedBreakdown>
