import type { z } from 'zod'
import { withheldWords } from '@/lib/agreements/withheld-words'
import type { Compare } from '@/lib/questions/compare.types'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { boardJson } from './board-json'
import { comparisonAnswerSchema } from './comparison-schema'
import { figureJson } from './figure-json'
import { measureJson } from './measure-json'
import { oneSeriesJson } from './series-json'

/** A comparison for programs: the figures as the page has them, in the words of one language. */
export function comparisonJson(locale: Locale, page: Compare): z.infer<typeof comparisonAnswerSchema> {
  const words = (sentence: Message) => say(locale, sentence)
  const { board, measure, edition, funnel, group } = page
  const limitsOf = (id: number) => {
    const found = funnel?.named.find(({ boardId }) => boardId === id)
    return found ? { inner: found.inner, outer: found.outer } : null
  }
  return comparisonAnswerSchema.parse({
    board: boardJson(board),
    measure: measureJson(measure),
    edition: { id: edition.id, madeAt: edition.madeAt.toISOString(), current: edition.current },
    period: page.period && words(page.period),
    verdict: words(page.verdict),
    sentences: page.sentences.map(words),
    sure: page.sure.map(words),
    withheld: page.withheld && say(locale, withheldWords(board.name, page.withheld)),
    own: figureJson(page.own),
    englandAndWales: figureJson(page.whole),
    group: group && { families: group.families, boards: group.boards, ...figureJson(group.figure) },
    byName: page.byName,
    funnel,
    boards: page.boards.map(({ board: { id, slug, code, name }, figure, cases, standing, history }) => ({
      ...{ slug, code, name },
      ...figureJson(figure),
      ...{ cases, standing, limits: limitsOf(id), history: history?.signal ?? null },
    })),
    history: page.main && oneSeriesJson(locale, page.main),
  })
}
