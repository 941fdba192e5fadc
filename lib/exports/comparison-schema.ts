import { z } from 'zod'
import { boardSchema, figureShape, measureSchema, seriesSchema } from './api-schemas'

const limits = z.object({ lower: z.number(), upper: z.number() })
const standing = z
  .enum(['inside', 'edge', 'high', 'low', 'not-judged'])
  .describe('Beside what is usual among boards: edge is between the 95 % and the 99.8 % limits')
const casesRange = z.object({ from: z.number(), to: z.number() })

/** What the API answers about a board beside others. */
export const comparisonAnswerSchema = z
  .object({
    board: boardSchema,
    measure: measureSchema,
    edition: z.object({ id: z.number().int(), madeAt: z.iso.datetime(), current: z.boolean() }),
    period: z.string().nullable().describe('The months compared, in words'),
    verdict: z.string(),
    sentences: z.array(z.string()),
    sure: z.array(z.string()).describe('How sure this is, in words'),
    withheld: z.string().nullable(),
    own: z.object(figureShape),
    englandAndWales: z.object(figureShape),
    group: z
      .object({ families: z.array(z.number().int()), boards: z.number().int(), ...figureShape })
      .nullable()
      .describe('The boards that it is compared with, together; null where it may not be shown'),
    byName: z.boolean().describe('Other boards are given by name'),
    funnel: z
      .object({
        target: z.number(),
        judged: z.boolean(),
        adjusted: z.boolean().describe('Limits allow for boards differing by more than chance'),
        compared: z.number().int(),
        limits: z.array(z.object({ cases: z.number(), inner: limits, outer: limits })),
        unnamed: z
          .array(z.object({ value: z.number(), cases: casesRange }))
          .describe('Boards without a name: whole per cent or days, latest twelve months'),
      })
      .nullable(),
    boards: z.array(
      z.object({
        slug: z.string(),
        code: z.string(),
        name: z.object({ en: z.string(), cy: z.string() }),
        ...figureShape,
        cases: z.number().nullable(),
        standing,
        limits: z.object({ inner: limits, outer: limits }).nullable(),
        history: seriesSchema.shape.signal
          .nullable()
          .describe('Its latest figure beside its own past; null where that is not shown'),
      }),
    ),
    history: seriesSchema.nullable().describe('The board over time'),
  })
  .meta({ id: 'ComparisonAnswer', title: 'A board beside others: never a rank' })
