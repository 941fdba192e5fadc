import { z } from 'zod'
import { boardSchema, measureSchema, seriesSchema } from './api-schemas'

const range = z.object({ lower: z.number(), upper: z.number() })
const day = z.string().describe('A day, YYYY-MM-DD')

/** What the API answers about what is coming of a flow. */
export const forecastAnswerSchema = z
  .object({
    board: boardSchema,
    measure: measureSchema,
    edition: z.object({ id: z.number().int(), madeAt: z.iso.datetime(), current: z.boolean() }),
    series: seriesSchema.describe('What was'),
    none: z.string().nullable().describe('Why there is no forecast, in words'),
    forecast: z
      .object({
        from: day.describe('First day of what it rests on'),
        to: day.describe('Last day of what it rests on'),
        now: z.number().describe('The last known figure'),
        method: z.string(),
        skilled: z.boolean().describe('False: “same as last year” could not be beaten, and is what is given'),
        origins: z.number().int().describe('Past forecasts of a year by which methods were judged'),
        check: z
          .object({ held: z.number(), origins: z.number().int() })
          .nullable()
          .describe(
            'Share of outcomes within the likely range, in past forecasts that had no part in setting it',
          ),
        tried: z
          .array(
            z.object({
              method: z.string(),
              error: z
                .number()
                .nullable()
                .describe('Mean absolute scaled error; null where it could not be tried'),
              share: z.number().describe('Part in the average'),
            }),
          )
          .describe('Every method that was tried'),
        words: z.array(z.string()),
        ahead: z.array(
          z.object({
            period: z.string(),
            from: day,
            to: day,
            expected: z.number(),
            likely: range.describe('8 in 10'),
            wide: range.describe('95 in 100'),
            sameAsLastYear: z.number(),
            tested: z.boolean().describe('False: further ahead than was tried on the past'),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'ForecastAnswer', title: 'What is coming of one flow of one board' })
