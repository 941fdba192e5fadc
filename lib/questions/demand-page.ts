import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measures } from '@/lib/measures/registry'
import type { Granularity } from '@/lib/time/period'
import { badChoice } from './bad-choice'
import { flowForecast } from './demand/flow-forecast'
import { forecastFlows, leadingFlows, openCases, stagesOfDemand } from './demand/flows'
import { demandSentences, demandSure, demandVerdict } from './demand/in-words'
import { stageYear, type StageSeries } from './demand/stage-year'
import type { Demand, FlowForecast } from './demand.types'
import type { Asking } from './door/ask'
import { askOfBoard } from './door/ask-of-board'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { worthAsking } from './in-words/worth-asking'
import type { MeasureSeries } from './measure-series.types'
import type { PageQuestion } from './question-page.types'
import { questionReader, type QuestionPart } from './question-reader'

const part: Omit<QuestionPart, 'splitMeasures'> = {
  // How much comes in belongs to the question whether a board copes with demand.
  measures: measures.filter(({ theme }) => theme === 'demand' || theme === 'volumes'),
  beside: [],
  always: ['age-band'],
}

/**
 * Are we coping with demand? What comes to each stage, leaves it and is open there, whether these agree, what is coming of
 * one of these flows, how old open cases are, the flow by category, and the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for a filter that the figures do not
 *   have or an unknown edition
 */
export function demandPage(viewer: Viewer, question: PageQuestion): Promise<Demand> {
  return askOfBoard(viewer, 'demand', question, answer)
}

async function answer(asking: Asking, board: Board, question: PageQuestion): Promise<Demand> {
  // What is split is the flow that is drawn.
  const splitMeasures = [question.flow ?? leadingFlows[0]!]
  const reader = await questionReader(asking, board, { ...part, splitMeasures }, question)
  const { figures, groups, leading, groupsOf, make, splitView, split } = reader
  const known = (id: string) => {
    const series = leading(id)
    return series?.latest == null ? null : series
  }
  const lead = leadingFlows.find(known)
  const flows = [...(lead ? [lead] : []), ...forecastFlows.filter((id) => id !== lead && known(id))]
  if (question.flow !== undefined && !flows.includes(question.flow))
    throw badChoice('flow', question.flow, flows)
  const first = lead === undefined ? null : await forecastOf(lead)
  const chosen = question.flow ?? flows[0]
  const flow = chosen === undefined || chosen === lead ? first : await forecastOf(chosen)
  const stages = stagesOfDemand.flatMap(({ stage, received, completed, open }) => {
    const leads = { received: known(received), completed: known(completed), open: known(open) }
    return stageYear(stage, ofOneSource(leads), coarsen) ?? []
  })
  const standing = standingOf(figures.rows)
  const told = { leading: first, stages }
  const old = known('crown-open-over-a-year')
  return {
    ...figures,
    choices: { ...figures.choices, flows },
    verdict: demandVerdict(told),
    sentences: demandSentences(told),
    sure: [...demandSure(told), ...sureOf(standing, figures.rows).slice(-2)],
    worthAsking: worthAsking(standing),
    flow,
    stages,
    old,
    ages: question.crime === undefined ? openCases.flatMap((id) => splitView(id, 'age-band')) : [],
    splits: split === undefined || chosen === undefined ? [] : splitView(chosen, split),
  }

  /** The series of a stage from one source, where one has them all: numbers of two do not belong in one sentence. */
  function ofOneSource(leads: StageSeries): StageSeries {
    const { received, completed, open } = leads
    if (!received || !completed || !open) return leads
    const sources = [open, received, completed].map(({ provenance }) => ({
      received: fromRelease(received, provenance.releaseId),
      completed: fromRelease(completed, provenance.releaseId),
      open: fromRelease(open, provenance.releaseId),
    }))
    return sources.find((own) => own.received && own.completed && own.open) ?? leads
  }

  /** A series as another release has it; null where that has no figure of it. */
  function fromRelease(lead: MeasureSeries, releaseId: number): MeasureSeries | null {
    if (lead.provenance.releaseId === releaseId) return lead
    const group = groups.find(
      (one) =>
        one.releaseId === releaseId &&
        one.measure === lead.measure.id &&
        one.breakdown === lead.breakdown &&
        one.category === lead.category,
    )
    const series = group && make(group)
    return series?.latest == null ? null : series
  }

  function forecastOf(id: string): Promise<FlowForecast> {
    const series = leading(id)!
    return flowForecast(series, () => coarsen(series, 'quarter'))
  }

  /** The same series at no finer periods than these. */
  function coarsen(series: MeasureSeries, least: Granularity): MeasureSeries {
    const group = groupsOf(series).find(
      ({ breakdown, category }) => breakdown === series.breakdown && category === series.category,
    )
    return group && series.points[0]?.period.granularity !== least ? make(group, least) : series
  }
}
