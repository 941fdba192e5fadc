import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measures } from '@/lib/measures/registry'
import type { Asking } from './door/ask'
import { askOfBoard } from './door/ask-of-board'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { worthAsking } from './in-words/worth-asking'
import type { PageQuestion } from './question-page.types'
import { questionReader, type QuestionPart } from './question-reader'
import { cohortsView } from './timeliness/cohorts-view'
import { decompositionOf } from './timeliness/decomposition-of'
import { bottleneckOf, linkSentence, timelinessSentences, timelinessVerdict } from './timeliness/in-words'
import { followed, judgedOf, openCases, splitStages, stages, wholes } from './timeliness/stages'
import { shownStage } from './timeliness/shown-stage'
import { stageViews } from './timeliness/stage-views'
import type { StageView, Timeliness } from './timeliness.types'

const part: QuestionPart = {
  measures: measures.filter(({ theme }) => theme === 'timeliness'),
  beside: measures.filter(({ id }) => openCases.some((open) => open === id)),
  splitMeasures: splitStages,
  always: ['age-band'],
}

/**
 * Are cases taking longer? The whole way and each stage with open cases counted, those who were charged in a year, what is
 * open now, which stretch of the way explains a change, stages by category, and the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for a filter that the figures do not
 *   have or an unknown edition
 */
export function timelinessPage(viewer: Viewer, question: PageQuestion): Promise<Timeliness> {
  return askOfBoard(viewer, 'timeliness', question, answer)
}

async function answer(asking: Asking, board: Board, question: PageQuestion): Promise<Timeliness> {
  const { to } = question
  const reader = await questionReader(asking, board, part, question)
  const { leading, chosen, groups, split, splitView, recent, rowOf, pinOf } = reader
  const views = new Map<string, StageView>()
  for (const view of await stageViews(asking, reader, [...wholes, ...stages], to))
    views.set(view.measure.id, view)
  const whole = wholes.map((id) => views.get(id)).find((view) => view?.completed.latest != null) ?? null
  const own = stages.flatMap((id) => views.get(id) ?? [])
  const judged = [...(whole ? [whole] : []), ...own].map((view) => rowOf(judgedOf(view)))
  const standing = standingOf(judged)
  const longest = bottleneckOf(own)
  const cohort = leading(followed)
  return {
    ...reader.figures,
    verdict: timelinessVerdict({ whole, stages: own }),
    sentences: timelinessSentences({ whole, stages: own }),
    sure: [...sureOf(standing, judged), ...linkSentence([...(whole ? [whole] : []), ...own])],
    worthAsking: worthAsking(standing),
    whole: whole && shownStage(whole, longest, recent),
    stages: own.map((view) => shownStage(view, longest, recent)),
    cohorts: cohort ? await cohortsView(asking, cohort, pinOf(cohort), to) : null,
    decomposition: decompositionOf(
      leading('offence-to-completion'),
      groups.filter((group) => group.breakdown === chosen.breakdown && group.category === chosen.category),
      groups,
      to,
    ),
    ages: question.crime === undefined ? openCases.flatMap((id) => splitView(id, 'age-band')) : [],
    splits: split === undefined ? [] : splitStages.flatMap((id) => splitView(id, split)),
  }
}
