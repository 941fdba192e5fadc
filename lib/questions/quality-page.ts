import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measureMessage } from '@/lib/measures/measure-message'
import { measures } from '@/lib/measures/registry'
import type { Asking } from './door/ask'
import { askOfBoard } from './door/ask-of-board'
import { sentencesFor } from './in-words/sentences-for'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { verdictOf } from './in-words/verdict-of'
import { worthAsking } from './in-words/worth-asking'
import type { Quality } from './quality.types'
import type { PageQuestion } from './question-page.types'
import { questionReader, type QuestionPart } from './question-reader'
import { yearFigures } from './series/year-figures'

/** Along the case: what is charged, how it is pleaded and when, whether trials go ahead, how it ends, who has a lawyer. */
const shares = [
  'charge-rate',
  'guilty-plea',
  'guilty-plea-first-hearing',
  'trial-effective',
  'trial-cracked',
  'trial-ineffective',
  'conviction-rate',
  'unrepresented',
] as const
const trials = ['trial-cracked', 'trial-ineffective'] as const
const split = ['charge-rate', 'guilty-plea', 'conviction-rate'] as const
/** Its course is drawn where nothing is unusual. */
const headline = 'conviction-rate'
const mostCourses = 3

const part: QuestionPart = {
  measures: measures.filter(({ theme }) => theme === 'quality'),
  beside: [],
  splitMeasures: split,
  always: ['reason'],
}

/**
 * Is the quality of justice improving? Shares along the case over a year, the course of what is unusual, how often trials
 * are listed, why they did not go ahead, shares by category, and the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for a filter that the figures do not
 *   have or an unknown edition
 */
export function qualityPage(viewer: Viewer, question: PageQuestion): Promise<Quality> {
  return askOfBoard(viewer, 'quality', question, answer)
}

async function answer(asking: Asking, board: Board, question: PageQuestion): Promise<Quality> {
  const reader = await questionReader(asking, board, part, question)
  const { figures, leading, pinOf, groupsOf, splitView } = reader
  const standing = standingOf(figures.rows)
  const unusual = [...standing.worse, ...standing.better, ...standing.unusual].map(
    ({ series }) => series.measure.id,
  )
  const relistings = leading('listings-per-trial')
  return {
    ...figures,
    verdict: verdictOf(standing),
    sentences: sentencesFor(standing),
    sure: sureOf(standing, figures.rows),
    worthAsking: worthAsking(standing),
    shares: shares.flatMap((id) => {
      const series = leading(id)
      if (!series) return []
      const year = yearFigures(series, pinOf(series), groupsOf(series), question.to)
      return [{ measure: series.measure, name: measureMessage(series.measure, 'name'), series, ...year }]
    }),
    courses: (unusual.length > 0 ? unusual.slice(0, mostCourses) : [headline]).flatMap((id) => {
      const series = leading(id)
      return series?.latest == null || id === relistings?.measure.id ? [] : [series]
    }),
    relistings: relistings?.latest == null ? null : relistings,
    reasons: question.crime === undefined ? trials.flatMap((id) => splitView(id, 'reason')) : [],
    splits: reader.split === undefined ? [] : split.flatMap((id) => splitView(id, reader.split!)),
  }
}
