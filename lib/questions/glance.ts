import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measures } from '@/lib/measures/registry'
import { boardReader } from './board-reader'
import type { Asking } from './door/ask'
import { askOfBoard } from './door/ask-of-board'
import { editionContents } from './door/edition-contents'
import type { Glance, GlanceQuestion } from './glance.types'
import { sentencesFor } from './in-words/sentences-for'
import { standingOf } from './in-words/standing'
import { sureOf } from './in-words/sure-of'
import { verdictOf } from './in-words/verdict-of'
import { worthAsking } from './in-words/worth-asking'
import { journeyOf } from './journey'

/**
 * A board's measures at a glance, with the answer in words.
 *
 * @throws NotFound for an unknown board, Forbidden for one out of scope, BadRequest for an unknown edition
 */
export function glance(viewer: Viewer, question: GlanceQuestion): Promise<Glance> {
  return askOfBoard(viewer, 'glance', question, answer)
}

async function answer(asking: Asking, board: Board, { edition }: GlanceQuestion): Promise<Glance> {
  const wanted = measures.filter(({ theme }) => theme !== 'data')
  const contents = await editionContents(asking, edition)
  const reader = await boardReader(asking, board, contents, { measures: wanted, breakdowns: [] })
  const { figures } = reader
  const standing = standingOf(figures.rows)
  return {
    ...figures,
    verdict: verdictOf(standing),
    sentences: sentencesFor(standing),
    sure: sureOf(standing, figures.rows),
    worthAsking: worthAsking(standing),
    journey: await journeyOf(asking, reader),
  }
}
