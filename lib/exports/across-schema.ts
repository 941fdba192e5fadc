import { z } from 'zod'
import { leverRanges } from '@/lib/demand/model/levers'
import { mostAfterAcross } from '@/lib/demand/across/limits'
import { mostPhase } from '@/lib/demand/page/read-scenario'
import { boardSchema, seriesSchema } from './api-schemas'

/** The inputs that are numbers, for the document of the API. */
export const acrossInputs = [
  { name: 'charges', about: 'Charges by police and CPS: per cent more or fewer', ...leverRanges.charges },
  {
    name: 'days',
    about:
      'Crown Court sitting days a month, more or fewer, of all these boards together: a whole number, shared in proportion to the hours that they sit',
    ...leverRanges.days,
  },
  {
    name: 'pleas',
    about: 'Guilty pleas of those sent for trial: points more or fewer',
    ...leverRanges.pleas,
  },
  { name: 'early', about: 'Guilty pleas that come early: points more or fewer', ...leverRanges.early },
  { name: 'after', about: 'Months of no change before the first', least: 0, most: mostAfterAcross },
  { name: 'phase', about: 'Months until the change is there in full', least: 0, most: mostPhase },
] as const

const band = z
  .object({ lower: z.number(), middle: z.number(), upper: z.number() })
  .describe('The middle of the runs, and what 80 of 100 lie between')
const hours = z.object({
  received: z.number().describe('Court hours that the cases received in a month will take'),
  sat: z.number(),
})
const open = z.object({ months12: band, months24: band, months36: band }).describe('Open Crown Court cases')
const exceeds = z
  .object({
    first: z.string().nullable().describe('YYYY-MM, from then on to the end; null: not so at the end'),
    until: z.string().nullable().describe('YYYY-MM, where it is so at first and no more at the end'),
    share: z
      .number()
      .describe(
        'Of 100 runs: more work comes in than is sat over the year from then on, or over the last year',
      ),
  })
  .describe('From when demand exceeds capacity')
const shared = { open: z.number().describe('Open cases now'), days: z.number(), difference: open }
const boardCourse = z.object({ hours, open, exceeds })
const sumCourse = z.object({
  hours,
  open,
  exceeding: z.number().int().describe('Boards in which demand exceeds capacity'),
})
const sum = z.object({ boards: z.number().int(), ...shared, unchanged: sumCourse, changed: sumCourse })

/** What the API answers about demand across boards. */
export const acrossAnswerSchema = z
  .object({
    edition: z.object({ id: z.number().int(), madeAt: z.iso.datetime(), current: z.boolean() }),
    inputs: z.object({
      region: z.string().nullable(),
      ...Object.fromEntries(acrossInputs.map(({ name }) => [name, z.number()])),
    }),
    from: z.string().describe('First month that is simulated, YYYY-MM'),
    months: z.number().int(),
    runs: z.number().int().describe('Of each board'),
    verdict: z.string(),
    sentences: z.array(z.string()),
    sure: z.array(z.string()).describe('How sure this is, in words'),
    total: sum,
    regions: z.array(
      z.object({
        region: z.string(),
        sum,
        boards: z
          .array(z.object({ board: boardSchema, ...shared, unchanged: boardCourse, changed: boardCourse }))
          .describe('By name, never by size'),
      }),
    ),
    leftOut: z.array(z.object({ board: boardSchema, why: z.string() })),
    series: seriesSchema
      .nullable()
      .describe('Open Crown Court cases of England and Wales, with source and edition of all figures'),
  })
  .meta({ id: 'DemandAnswer', title: 'Demand and capacity of all boards, without and with a change' })
