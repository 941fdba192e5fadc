import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measures } from '@/lib/measures/registry'
import { message, type MessageKey } from '@/lib/text/message'
import { curvesOf } from './curves/curves-of'
import type { Asking } from './door/ask'
import { askOfBoard } from './door/ask-of-board'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { worthAsking } from './in-words/worth-asking'
import type { PageQuestion } from './question-page.types'
import { questionReader, type QuestionPart } from './question-reader'
import { yearFigures } from './series/year-figures'
import { largestOf, victimsSentences, victimsVerdict } from './victims/in-words'
import type { VictimJourney, Victims } from './victims.types'

/** Along the journey. */
const stages = [
  'withdrawal-police',
  'withdrawal-precharge',
  'withdrawal-postcharge',
  'withdrawal-trial',
] as const
const journeys = ['victim-journey-to-charge', 'victim-journey-after-charge'] as const
const trials = ['trial-ineffective', 'trial-cracked'] as const

const part: QuestionPart = {
  measures: measures.filter(({ theme }) => theme === 'victims'),
  beside: measures.filter(({ id }) => trials.some((trial) => trial === id)),
  splitMeasures: journeys,
  always: ['wait', 'wait-offence-group', 'reason'],
}

/**
 * Where do we lose victims? Of every 100 what comes first up to charge and from then on, withdrawal by stage, after how
 * many days, by time waited, reasons of trials, journeys by category, and the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for a filter that the figures do not
 *   have or an unknown edition
 */
export function victimsPage(viewer: Viewer, question: PageQuestion): Promise<Victims> {
  return askOfBoard(viewer, 'victims', question, answer)
}

async function answer(asking: Asking, board: Board, question: PageQuestion): Promise<Victims> {
  const reader = await questionReader(asking, board, part, question)
  const { leading, split, splitView, rowOf, pinOf, groupsOf } = reader
  const found = stages.flatMap((id) => {
    const series = leading(id)
    if (!series) return []
    const name = message(`victims.stage-${id}` as MessageKey)
    const figures = yearFigures(series, pinOf(series), groupsOf(series), question.to)
    return [{ measure: series.measure, name, series, ...figures }]
  })
  const largest = largestOf(found)
  const own = found.map((stage) => ({ ...stage, largest: stage === largest }))
  const [toCharge, afterCharge] = [await journeyOf(journeys[0]), await journeyOf(journeys[1])]
  const days = leading('days-to-withdrawal') ?? null
  const told = {
    stages: own,
    toCharge: toCharge?.curve ?? null,
    afterCharge: afterCharge?.curve ?? null,
    days,
  }
  const judged = own.map(({ series }) => rowOf(series))
  const standing = standingOf(judged)
  const all = question.crime === undefined
  return {
    ...reader.figures,
    verdict: victimsVerdict(told),
    sentences: victimsSentences(told),
    sure: sureOf(standing, judged),
    worthAsking: worthAsking(standing),
    toCharge,
    afterCharge,
    stages: own,
    days,
    waits: all ? splitView('withdrawal-by-wait', 'wait') : [],
    reasons: all ? trials.flatMap((id) => splitView(id, 'reason')) : [],
    splits: split === undefined ? [] : journeys.flatMap((id) => splitView(id, split)),
  }

  async function journeyOf(id: string): Promise<VictimJourney | null> {
    const series = leading(id)
    const pin = series && pinOf(series)
    if (!series || pin?.source.kind !== 'linked') return null
    const { measure, area, breakdown, category } = series
    const { curve } = await curvesOf(asking, {
      ...{ measure, pin, areaId: area.id, breakdown, category, withoutCohort: true },
      ...(question.to === undefined ? {} : { to: question.to }),
    })
    return curve && { series, curve }
  }
}
