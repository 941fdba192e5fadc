import { ServiceError } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { changePage } from '@/lib/policies/change-page'
import type { ChangeReading } from '@/lib/policies/change.types'
import type { Message } from '@/lib/text/message'

/** The answer of one edition; null where it is not shown any more. */
export type EditionAnswer = {
  readonly id: number
  readonly madeAt: Date | null
  readonly answer: Message | null
}

/** As many releases are looked back at. */
const most = 6

/**
 * The same question to the editions at which a change's figures were shown, the latest first: worked out from each again,
 * by the agreements and thresholds of today.
 */
export async function answersByEdition(
  viewer: Viewer,
  question: { readonly board: string; readonly change: string },
  readings: readonly ChangeReading[],
): Promise<readonly EditionAnswer[]> {
  const editions = [...new Set(readings.map(({ editionId }) => editionId))]
    .sort((a, b) => b - a)
    .slice(0, most)
  const answers: EditionAnswer[] = []
  for (const id of editions)
    try {
      const { figures, own, nation } = await changePage(viewer, { ...question, edition: id })
      const [answer = null] = (own ?? nation)?.sentences ?? []
      answers.push({ id, madeAt: figures.edition.madeAt, answer })
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      answers.push({ id, madeAt: null, answer: null })
    }
  return answers
}
