import type { WithheldRow } from '@/lib/agreements/withheld.types'
import { missingClause } from '@/lib/agreements/withheld-words'
import { measureById } from '@/lib/measures/registry'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { BoardReader } from './board-reader'
import type { Asking } from './door/ask'
import type { Journey, JourneyCount, JourneyLoss, JourneyStage } from './journey.types'
import { yearFigures } from './series/year-figures'
import { bottleneckOf, stageMessage } from './timeliness/in-words'
import { shownStage } from './timeliness/shown-stage'
import { stageViews } from './timeliness/stage-views'
import type { StageView } from './timeliness.types'
import { largestOf } from './victims/in-words'

type Way = {
  readonly stage: string
  readonly gate: string | null
  readonly loss?: string
  readonly ended?: string
}

/** Stages in the order of the way, each with what is counted at its beginning and which cases stop there. */
const way: readonly Way[] = [
  { stage: 'offence-to-recorded', gate: null },
  { stage: 'recorded-to-referral', gate: 'crimes-recorded', loss: 'withdrawal-police' },
  { stage: 'referral-to-charge', gate: 'cps-referrals', loss: 'withdrawal-precharge' },
  { stage: 'charge-to-first-listing', gate: 'charges' },
  {
    stage: 'first-listing-to-completion',
    gate: 'magistrates-receipts',
    loss: 'withdrawal-postcharge',
    ended: 'magistrates-disposals',
  },
  { stage: 'sent-to-completion', gate: 'crown-receipts', loss: 'withdrawal-trial' },
]
const end = 'crown-disposals'

/**
 * The way of a board's cases over a year of whole quarters, from what was read for its page and one reading of flows. Its
 * numbers are those of the pages of their measures. Null where there is nothing of any stage.
 */
export async function journeyOf(asking: Asking, reader: BoardReader): Promise<Journey | null> {
  const { leading, pinOf, groupsOf, recent, figures } = reader
  const found = await stageViews(
    asking,
    reader,
    way.map(({ stage }) => stage),
  )
  const views = new Map(found.map((view) => [view.measure.id, view]))
  const longest = bottleneckOf([...views.values()])
  const losses = way.flatMap(({ loss }) => (loss === undefined ? [] : (lossOf(loss) ?? [])))
  const largest = largestOf(losses)
  const stages = way.map(({ stage, gate, loss, ended }): JourneyStage => {
    const view = views.get(stage)
    const measure = measureById(stage)!
    const lost = losses.find((one) => one.measure.id === loss)
    return {
      measure,
      name: stageMessage({ measure }),
      gate: { name: gateName(stage), count: gate === null ? null : countOf(gate) },
      shown: view ? shownStage(view, longest, recent) : null,
      instead: view ? null : whyNot(figures.withheldRows, stage),
      ended: ended === undefined ? null : countOf(ended),
      loss: lost ? { ...lost, largest: lost === largest } : null,
    }
  })
  const trusted = weakest([...views.values()].map(({ completed }) => completed))
  if (!trusted) return null
  return {
    stages: stages as [JourneyStage, ...JourneyStage[]],
    end: { name: gateName('end'), count: countOf(end) },
    period: [...views.values()].find(({ period }) => period)?.period ?? null,
    trusted,
  }

  function countOf(id: string): JourneyCount | null {
    const series = leading(id)
    if (!series) return null
    const { year, period } = yearFigures(series, pinOf(series), groupsOf(series), undefined)
    const last = series.latest === null ? null : series.points[series.latest]!.period
    return { measure: series.measure, figure: year, period: period ?? (last && periodMessage(last)) }
  }

  function lossOf(id: string): (Omit<JourneyLoss, 'largest'> & { series: StageView['completed'] }) | null {
    const series = leading(id)
    if (!series) return null
    const { year } = yearFigures(series, pinOf(series), groupsOf(series), undefined)
    return { measure: series.measure, name: message(`victims.stage-${id}` as MessageKey), year, series }
  }
}

const gateName = (stage: string): Message => message(`journey.gate-${stage}` as MessageKey)

/** Why nothing is told of a stage. */
function whyNot(withheld: readonly WithheldRow[], stage: string): Message {
  const row = withheld.find(({ measure }) => measure.id === stage)
  return row
    ? message('agreements.rowWithheld', { why: missingClause(row.missing) })
    : message('journey.none')
}

/** The series whose links are weakest, or any. */
function weakest(all: readonly StageView['completed'][]): StageView['completed'] | undefined {
  const share = ({ provenance }: StageView['completed']) =>
    Math.min(1, ...(provenance.linkage ?? []).map(({ linked, of }) => (of > 0 ? linked / of : 1)))
  return [...all].sort((a, b) => share(a) - share(b))[0]
}
