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

export const pointSchema = z
  .object({
    period: z.string().describe('2026-03, 2026-Q1, 2025/26 or 2025'),
    from: day,
    to: day,
    state: z
      .enum(['value', 'suppressed', 'unavailable'])
      .describe('A suppressed figure is hidden to protect identity'),
    value: z.number().nullable().describe('In the unit of the measure; per cent from 0 to 100'),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    interval: z.object({ lower: z.number(), upper: z.number(), level: z.number() }).nullable(),
    mean: z.number().nullable().describe('Of the process-control chart at this point'),
    lowerLimit: z.number().nullable(),
    upperLimit: z.number().nullable(),
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
    signal: z.enum(['none', 'worse', 'better', 'neutral-high', 'neutral-low', 'early', 'not-judged']),
    reading: z.array(z.string()).describe('Whether the change is real, in words'),
    points: z.array(pointSchema),
  })
  .meta({ id: 'Series', title: 'One measure of one area from one source' })

export const seriesAnswerSchema = z
  .object({
    board: boardSchema,
    measure: measureSchema,
    edition: z.object({ id: z.number().int(), madeAt: z.iso.datetime(), current: z.boolean() }),
    series: z
      .array(seriesSchema)
      .min(1)
      .describe('The board first, then one per category where `by` is given'),
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
