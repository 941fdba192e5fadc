import { z } from 'zod'
import { linkedCount, type LinkedFigure } from './linked-count'

export const themes = ['volumes', 'timeliness', 'victims', 'demand', 'quality', 'data'] as const
export const stages = ['police', 'cps', 'magistrates', 'crown', 'whole-journey'] as const
export const agencies = ['police', 'cps', 'hmcts', 'moj'] as const
/** A rate is a share of what is counted, a mean a number for each: both are a numerator ÷ a denominator. */
export const kinds = ['count', 'rate', 'mean', 'duration', 'stock', 'time-to-event'] as const
export const units = ['percent', 'days', 'hours', 'count'] as const
export const bases = [
  'crimes',
  'outcomes',
  'suspects',
  'defendants',
  'prosecutions',
  'cases',
  'victims',
  'trials',
  'sittings',
  'records',
] as const

/** A metric of the published long layout: its stage and name, exactly as in the file. */
const metric = z.object({ stage: z.string().min(1), metric: z.string().min(1) })

/** How a measure is had from published metrics: rates as sums of counts, everything else as one value. */
const published = z.union([
  z.object({ value: metric }),
  z.object({ numerator: z.array(metric).min(1), denominator: z.array(metric).min(1) }),
])

/**
 * One declarative definition per measure. Pages, API, exports and the data dictionary derive from it.
 * Its words are in the dictionary section `measures` under `<id>.name`, `.question`, `.counts`, `.definition`,
 * `.caveats` (and `.numerator`, `.denominator` for rates, means and times to an event).
 */
export const measureDefinition = z
  .object({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    kind: z.enum(kinds),
    basis: z.enum(bases),
    theme: z.enum(themes),
    stage: z.enum(stages),
    /** How it is had from published tables; null where no table has it. */
    published: published.nullable(),
    /** How it is counted from linked records; null where they do not hold it. */
    linked: linkedCount.nullable(),
    unit: z.enum(units),
    decimals: z.number().int().min(0).max(2),
    direction: z.enum(['lower-is-better', 'higher-is-better', 'neither']),
    /** Of the published figures; those of linked figures are under `linked`. See breakdownsOf. */
    breakdowns: z.array(z.enum(['offence-group'])),
    chartRule: z.enum(['xmr', 'p-prime', 'run', 'none']),
    finestPeriod: z.enum(['month', 'quarter', 'financial-year']),
    /** Rates on a smaller denominator are not shown. */
    minimumDenominator: z.number().int().positive().nullable(),
    agency: z.enum(agencies),
    status: z.enum(['official', 'management-information', 'linked-experimental']),
    /** Usual weeks from the end of a period to its figures. */
    lagWeeks: z.number().int().nonnegative(),
    related: z.array(z.string()),
    /** Whom to ask: the agency and the stage at which they act. */
    ask: z.object({ agency: z.enum(agencies), stage: z.enum(stages) }),
  })
  .strict()
  .refine((d) => !d.published || (d.kind === 'rate') === 'numerator' in d.published, {
    message: 'a rate has a numerator and a denominator, and only a rate has them',
  })
  .refine((d) => d.published || d.linked, { message: 'it comes from somewhere' })
  .refine((d) => !d.linked || shapes[d.kind].includes(d.linked.figure.shape), {
    message: 'its figure has the shape of its kind',
  })

/** The shapes in which a kind of measure is counted from linked records. */
const shapes: Record<(typeof kinds)[number], readonly LinkedFigure['shape'][]> = {
  count: ['count', 'sum'],
  rate: ['rate', 'stock-share', 'waits'],
  mean: ['mean'],
  duration: ['completed', 'duration'],
  stock: ['stock'],
  'time-to-event': ['time-to-event'],
}

export type MeasureDefinition = z.infer<typeof measureDefinition>
export type Theme = (typeof themes)[number]
export type Stage = (typeof stages)[number]
export type Agency = (typeof agencies)[number]
