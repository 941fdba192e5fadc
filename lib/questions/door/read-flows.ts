import { z } from 'zod'
import type { Granularity as DatabaseGranularity } from '@/lib/database/generated/enums'
import { granularityFromDatabase } from '@/lib/database/granularity'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import type { Granularity } from '@/lib/time/period'
import { agreedOf } from './agreed'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

/** Who came, left or stayed in a period, by day of age. */
export type FlowRow = {
  /** entry, month-end, open, or exit: and a name. */
  readonly flow: string
  readonly granularity: Granularity
  /** First day, YYYY-MM-DD. */
  readonly start: string
  /** Null where it is hidden. */
  readonly histogram: DayHistogram | null
  /** So many have to leave between two days at which a curve is shown, and to lie on either side of a percentile. */
  readonly casesBeyond: number
}

export type FlowChoice = {
  readonly pin: PinnedSource
  readonly areaId: number
  readonly measure: string
  readonly breakdown: string
  readonly category: string
  readonly view: 'cohort' | 'period'
}

/** The flows of several measures by measure, each as in FlowChoice. */
export type FlowsChoice = Omit<FlowChoice, 'measure'> & { readonly measures: readonly string[] }

const histogram = z.array(z.number()).nullable()
/** In the order of the query. */
const row = z.tuple([z.string(), z.string(), z.string(), z.string(), histogram, histogram])
const answer = z.tuple([z.object({ flows: z.array(row) })])

/** The flows of one series. */
export async function readFlows(
  asking: Asking,
  { measure, ...choice }: FlowChoice,
): Promise<readonly FlowRow[]> {
  return (await readFlowsOf(asking, { ...choice, measures: [measure] })).get(measure) ?? []
}

/**
 * The flows of several measures in one reading, as far as this viewer may see them: scope and agreements as in read-cells.
 * A measure without flows, or whose flows may not be seen, has none.
 */
export async function readFlowsOf(
  asking: Asking,
  choice: FlowsChoice,
): Promise<ReadonlyMap<string, readonly FlowRow[]>> {
  const { pin } = choice
  const agreed = await agreedOf(asking)
  const measures = choice.measures.filter((measure) => agreed.shows(pin, choice.areaId, measure))
  if (measures.length === 0) return new Map()
  const open = pin.source.access === 'open'
  // As one JSON text: see read-cells.
  const found = await asking.database.$queryRaw`
    SELECT coalesce(json_agg(json_build_array(measure, flow, granularity, period_start, days, counts)
                    ORDER BY measure, granularity::text, period_start, flow), '[]') AS flows
    FROM figures.flow_cell
    WHERE release_id = ${pin.releaseId}::int AND area_id = ${choice.areaId}::smallint
      AND measure = ANY (${measures}::text[]) AND breakdown = ${choice.breakdown} AND category = ${choice.category}
      AND view = ${choice.view}
      AND (board_id IS NULL OR ${open} OR board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))`
  const flows = new Map<string, FlowRow[]>()
  for (const [measure, flow, granularity, start, days, counts] of answer.parse(found)[0].flows) {
    const own = flows.get(measure) ?? []
    flows.set(measure, own)
    own.push({
      ...{ flow, start, casesBeyond: pin.casesBeyond },
      granularity: granularityFromDatabase(granularity as DatabaseGranularity),
      histogram: days === null || counts === null ? null : { days, counts },
    })
  }
  return flows
}
