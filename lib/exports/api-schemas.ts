import { z } from 'zod'
import { units } from '@/lib/measures/measure-definition'

// What the API answers. Responses are made through these schemas and the OpenAPI document is made from them.

const id = (about: string) => z.string().describe(about)
const day = z.string().describe('A day, YYYY-MM-DD')
const bothNames = z.object({ en: z.string(), cy: z.string() })

export const boardSchema = z
  .object({
    slug: id('Name in addresses'),
    code: id('ONS code of the police force area'),
    name: bothNames,
    region: z.string(),
    country: z.string(),
  })
  .meta({ id: 'Board', title: 'A Local Criminal Justice Board' })

export const measureSchema = z
  .object({
    id: z.string(),
    name: bothNames,
    definition: bothNames,
    kind: z.string(),
    basis: z.string().describe('What is counted'),
    theme: z.string(),
    unit: z.enum(units),
    decimals: z.number().int(),
    direction: z.string(),
    breakdowns: z.array(z.string()),
    minimumDenominator: z.number().int().nullable().describe('Rates on fewer are not shown'),
  })
  .meta({ id: 'Measure' })

export const sourceSchema = z
  .object({
    id: z.string(),
    name: bothNames,
    publisher: z.string(),
    status: z.string(),
    access: z.enum(['open', 'restricted']),
    demonstration: z.boolean().describe('Every figure is invented'),
    licence: z.string().nullable(),
  })
  .meta({ id: 'Source' })

const spreadSchema = z.object({
  cases: z.number().int(),
  mean: z.number(),
  lowerQuartile: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  ninetieth: z.number().nullable().describe('Nine in ten took so many days or less'),
})

/** What a figure is, wherever it stands. */
/** A figure in any answer. */
export const figureShape = {
  state: z
    .enum(['value', 'suppressed', 'unavailable'])
    .describe('A suppressed figure is hidden to protect identity'),
  value: z.number().nullable().describe('In the unit of the measure; per cent from 0 to 100'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  interval: z.object({ lower: z.number(), upper: z.number(), level: z.number() }).nullable(),
  spread: spreadSchema.nullable().describe('Durations counted case by case'),
}

export const pointSchema = z
  .object({
    period: z.string().describe('2026-03, 2026-Q1, 2025/26 or 2025'),
    from: day,
    to: day,
    ...figureShape,
    mean: z.number().nullable().describe('Of the process-control chart at this point'),
    lowerLimit: z.number().nullable(),
    upperLimit: z.number().nullable(),
    target: z.number().nullable().describe('The board’s own, where one holds for this period'),
  })
  .meta({ id: 'Point' })

export const seriesSchema = z
  .object({
    area: z.object({ code: z.string(), kind: z.string(), name: bothNames }),
    breakdown: z.string(),
    category: z.string(),
    source: sourceSchema,
    release: z.number().int(),
    dataTo: day,
    historic: z.boolean().describe('The newest figure is more than 18 months old'),
    linkage: z
      .array(
        z.object({
          join: z.enum(['police-cps', 'cps-court']),
          linked: z.number(),
          of: z.number(),
          grade: z.enum(['high', 'medium', 'low']),
        }),
      )
      .nullable()
      .describe('Records linked at the joins that the figures rest on; null where none is needed'),
    knownIssues: z.array(
      z.object({
        from: day,
        to: day.nullable().describe('Null while it goes on'),
        break: z.boolean().describe('Figures before and after are not alike: limits begin anew'),
        words: bothNames,
      }),
    ),
    targets: z
      .array(
        z.object({
          value: z.number(),
          direction: z.enum(['at-most', 'at-least']),
          from: day,
          before: day
            .nullable()
            .describe('The first day on which it holds no more; null while no end is known'),
          reason: z.string(),
        }),
      )
      .describe('What the board aims at, the earliest first; of the board’s total only'),
    signal: z.enum(['none', 'worse', 'better', 'neutral-high', 'neutral-low', 'early', 'not-judged']),
    reading: z.array(z.string()).describe('Whether the change is real, in words'),
    points: z.array(pointSchema),
  })
  .meta({ id: 'Series', title: 'One measure of one area from one source' })

const splitEntrySchema = z.object({
  category: z.string(),
  name: z.string(),
  period: z
    .string()
    .describe('Where it is not that of the split: published by financial year only')
    .nullable(),
  ...figureShape,
})

export const curveSchema = z
  .object({
    period: z.string().describe('The months whose pace it is, or in which they began, in words'),
    exits: z.array(z.string()).describe('Ways to leave, in the order of `ended`'),
    median: z
      .object({ value: z.number(), lower: z.number().nullable(), upper: z.number().nullable() })
      .nullable(),
    completedMedian: z
      .number()
      .nullable()
      .describe(
        'Of completed cases alone, as officially published; of a cohort only where 90 of 100 have ended',
      ),
    ended: z.number().int().describe('How many ended in these months'),
    of100: z
      .array(z.object({ day: z.number(), ended: z.array(z.number()), open: z.number() }))
      .describe('Of every 100 by that day, whole numbers that add to 100'),
    steps: z.array(
      z.object({
        day: z.number(),
        open: z.number(),
        ended: z.array(z.number()),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Curve', title: 'Shares by day, open cases counted' })

export const splitSchema = z
  .object({
    breakdown: z.string(),
    partition: z.boolean().describe('The categories add up to the total'),
    period: z.string().describe('The months, in words'),
    categories: z.array(splitEntrySchema),
    total: splitEntrySchema,
  })
  .meta({ id: 'Split', title: 'A measure by category, months added up exactly' })

export const seriesAnswerSchema = z
  .object({
    board: boardSchema,
    measure: measureSchema,
    edition: z.object({
      id: z.number().int(),
      madeAt: z.iso.datetime(),
      current: z.boolean(),
      closed: z
        .array(z.string())
        .describe(
          'Sources whose release in this edition you may not read any more; their figures are missing',
        ),
    }),
    withheld: z
      .string()
      .nullable()
      .describe(
        'Which data sharing agreement the board lacks for figures of linked records, and whom to ask',
      ),
    contact: z
      .object({ role: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
      .nullable()
      .describe('Whom the board named to be asked about the measure'),
    series: z
      .array(seriesSchema)
      .min(1)
      .describe('The board first, then one per category where `by` is given'),
    curve: curveSchema.nullable().describe('How long at the pace of a year, open cases counted'),
    cohort: curveSchema
      .extend({ resolved: z.number().int().describe('Of every 100 that began, how many have ended so far') })
      .meta({ id: 'Cohort', title: 'Those that began in some months, followed to the last complete date' })
      .nullable()
      .describe('What became of those that began in a year'),
    pace: seriesSchema
      .nullable()
      .describe(
        'A duration at the pace of each month or quarter, open cases counted; of stages with one way out',
      ),
    split: splitSchema.nullable().describe('The measure by category over the same months'),
  })
  .meta({ id: 'SeriesAnswer' })

export const boardsAnswerSchema = z.object({ boards: z.array(boardSchema) }).meta({ id: 'BoardsAnswer' })
export const measuresAnswerSchema = z
  .object({ measures: z.array(measureSchema) })
  .meta({ id: 'MeasuresAnswer' })

export const releaseSchema = z
  .object({
    id: z.number().int(),
    source: z.string(),
    sourceName: bothNames,
    status: z.enum(['published', 'withdrawn']),
    receivedAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    rows: z.number().int(),
    from: day,
    to: day,
    current: z.boolean(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'Release' })

export const releasesAnswerSchema = z
  .object({
    releases: z.array(releaseSchema),
    editions: z.array(
      z.object({
        id: z.number().int(),
        madeAt: z.iso.datetime(),
        reason: z.string(),
        current: z.boolean(),
        releases: z.array(z.number().int()),
      }),
    ),
  })
  .meta({ id: 'ReleasesAnswer' })

export const auditAnswerSchema = z
  .object({
    events: z.array(
      z.object({
        number: z.string(),
        at: z.iso.datetime(),
        person: z
          .object({ id: z.string(), email: z.string().nullable() })
          .nullable()
          .describe(
            'Null where nobody was signed in; without an address where you do not look after the person',
          ),
        act: z.string(),
        subject: z.string().describe('What was acted on, as in its address'),
        board: z.string().nullable().describe('Name in addresses'),
        outcome: z.enum(['allowed', 'refused']),
        details: z.record(z.string(), z.unknown()),
      }),
    ),
    next: z.string().nullable().describe('Give it as "older" for the events before these'),
  })
  .meta({ id: 'AuditAnswer' })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    reference: z.string().optional(),
    faults: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
    openSources: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  })
  .meta({ id: 'Problem', title: 'A problem (RFC 9457)' })
