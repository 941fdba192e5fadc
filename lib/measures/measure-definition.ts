import { z } from 'zod'

export const themes = ['volumes', 'timeliness', 'victims', 'demand', 'quality'] as const
export const stages = ['police', 'cps', 'magistrates', 'crown', 'whole-journey'] as const
export const agencies = ['police', 'cps', 'hmcts', 'moj'] as const
export const bases = [
  'crimes',
  'outcomes',
  'suspects',
  'defendants',
  'prosecutions',
  'cases',
  'victims',
  'trials',
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
 * `.caveats` (and `.numerator`, `.denominator` for rates).
 */
export const measureDefinition = z
  .object({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    kind: z.enum(['count', 'rate', 'duration', 'stock', 'time-to-event']),
    basis: z.enum(bases),
    theme: z.enum(themes),
    stage: z.enum(stages),
    published,
    unit: z.enum(['percent', 'days', 'count']),
    decimals: z.number().int().min(0).max(2),
    direction: z.enum(['lower-is-better', 'higher-is-better', 'neither']),
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
  .refine((d) => (d.kind === 'rate') === 'numerator' in d.published, {
    message: 'a rate has a numerator and a denominator, and only a rate has them',
  })

export type MeasureDefinition = z.infer<typeof measureDefinition>
export type Theme = (typeof themes)[number]
export type Stage = (typeof stages)[number]
export type Agency = (typeof agencies)[number]
