import { z } from 'zod'
import { offenceGroups } from '@/lib/measures/offence-groups'
import { granularities } from '@/lib/time/period'

const both = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) })
const metric = z.strictObject({ stage: z.string().min(1), metric: z.string().min(1) })
const areaKind = z.enum(['nation', 'region', 'board', 'force'])

/** What a column of the table holds. Every column has a role, so that nothing is left out without a word. */
const column = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('area'),
    /** The kinds of area that its names mean, in the order in which they are looked up. */
    kinds: z.array(areaKind).min(1).optional(),
  }),
  z.strictObject({ role: z.literal('offence') }),
  z.strictObject({ role: z.literal('stage') }),
  z.strictObject({ role: z.literal('metric') }),
  z.strictObject({
    role: z.literal('granularity'),
    /** What its words mean, besides Monthly, Quarterly and Annual. */
    meanings: z.record(z.string(), z.enum(granularities)).optional(),
  }),
  z.strictObject({
    role: z.literal('period'),
    /** The kind of all its periods, where no column says it. */
    granularity: z.enum(granularities).optional(),
    /** `quarter-end`: a quarter by its last day, 2016-03-31. */
    form: z.enum(['name', 'quarter-end']).default('name'),
  }),
  z.strictObject({ role: z.literal('value') }),
  /** A column of figures of one metric, in tables with a column per metric. */
  z.strictObject({ role: z.literal('figure'), ...metric.shape }),
  z.strictObject({ role: z.literal('ignore'), reason: z.string().min(1) }),
])

/** What a name of the offence column means. */
const offence = z.union([
  z.strictObject({ group: z.enum(offenceGroups) }),
  z.strictObject({ all: z.literal(true) }),
  /** Kept as received, but part of no measure. */
  z.strictObject({ leftOut: both }),
])

/**
 * How a published table becomes observations of the long layout: its source, what its columns hold, and what its
 * names mean. Checked by zod; documented for suppliers in docs/import-published.md.
 */
export const mappingSchema = z
  .strictObject({
    source: z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
      name: both,
      publisher: z.string().min(1),
      licence: z.string().min(1).nullable().default(null),
      url: z.url().nullable().default(null),
      access: z.enum(['open', 'restricted']),
      status: z.enum(['official', 'management-information']),
      notes: both.nullable().default(null),
    }),
    columns: z.record(z.string().min(1), column),
    /** Rows with more column names, after the first row, to be skipped. */
    extraHeaderRows: z.number().int().min(0).max(20).default(0),
    /** The area of all rows, where no column says it. */
    area: z.string().optional(),
    areaNames: z.record(z.string(), z.string()).default({}),
    offences: z.record(z.string(), offence).default({}),
    /** Whether the table gives all offences together, or they are the sum of its groups. */
    allOffences: z.enum(['given', 'sum']).default('given'),
    /** Whether the table gives England and Wales, or it is the sum of the territorial and national bodies. */
    englandAndWales: z.enum(['given', 'sum']).default('given'),
    /** Metrics under another name than the measures know them by. */
    metrics: z.array(z.strictObject({ from: metric, to: metric })).default([]),
    /** Metrics that no measure uses: kept as received, shown nowhere. */
    otherMetrics: z
      .array(z.strictObject({ ...metric.shape, number: z.enum(['count', 'decimal', 'signed']) }))
      .default([]),
    /** Rows that are left out, and why. */
    skip: z
      .array(z.strictObject({ column: z.string(), values: z.array(z.string()).min(1), reason: both }))
      .default([]),
    /** How the table writes that there is no figure. */
    blanks: z.array(z.string()).default(['']),
  })
  .superRefine((mapping, context) => {
    const roles = Object.values(mapping.columns).map((each) => each.role)
    const many = (role: string) => roles.filter((each) => each === role).length
    const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['columns'], message })
    for (const role of ['area', 'offence', 'stage', 'metric', 'granularity', 'period', 'value'])
      if (many(role) > 1) wrong(`only one column can have the role ${role}`)
    if (many('period') === 0) wrong('one column must have the role period')
    if (many('area') + (mapping.area === undefined ? 0 : 1) !== 1)
      wrong('give either a column with the role area or one area for all rows')
    const long = many('value') + many('stage') + many('metric')
    if (many('figure') > 0 ? long > 0 : long !== 3)
      wrong('give either columns with the role figure, or one each with the roles stage, metric and value')
    for (const rule of mapping.skip)
      if (!(rule.column in mapping.columns))
        wrong(`skip speaks of the column ${rule.column}, which has no role`)
  })

/** A checked mapping, with every default filled in. */
export type Mapping = z.infer<typeof mappingSchema>
export type MappedColumn = z.infer<typeof column>
export type AreaKindOfTable = z.infer<typeof areaKind>
