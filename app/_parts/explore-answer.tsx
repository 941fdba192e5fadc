import { ExploreBody } from '@/components/explore/ExploreBody'
import { exploreAddress } from '@/components/explore/explore-address'
import type { ExploreAnswer } from '@/components/explore/explore-answer.types'
import { exploreFields } from '@/components/explore/explore-fields'
import { exploreFinding } from '@/components/explore/ExploreFigure'
import { measureLine } from '@/components/figures/words/measure-line'
import { titleOf } from '@/components/figures/words/title-of'
import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { viewExplore } from '@/lib/audit/view-explore'
import { measureMessage } from '@/lib/measures/measure-message'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { Explore } from '@/lib/questions/explore.types'
import type { QueryParameters } from '@/lib/questions/read-filters'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** What an address of the explorer asks for, of its board or else of the viewer's first. @throws as viewExplore */
export async function askExplore(viewer: Viewer, parameters: QueryParameters): Promise<Explore> {
  const address = typeof parameters.board === 'string' ? parameters.board : await firstBoard(viewer)
  if (!address || !may(viewer, 'figures.read')) throw new Forbidden(message('errors.forbiddenFigures'))
  return viewExplore(viewer, address, parameters)
}

const firstBoard = async (viewer: Viewer) => (await boardsToChoose(viewer))[0]?.slug

/** An answer of the explorer in the words of one language: what the form shows, and the figures as a node to be drawn. */
export function exploreParts(locale: Locale, viewer: Viewer, explore: Explore) {
  const { page, question, faults, beside } = explore
  const { board, measure, main } = page
  const fields = exploreFields(locale, explore)
  const name = say(locale, measureMessage(measure, 'name'))
  const title = say(locale, 'pages.questionTitle', {
    board: board.name[locale],
    question: `${say(locale, 'explore.title')}, ${name}`,
  })
  const form: Omit<ExploreAnswer, 'html'> = {
    title: say(locale, faults.length > 0 ? 'layout.pageTitleFault' : 'layout.pageTitle', { title }),
    said: main
      ? say(locale, 'explore.said', {
          title: titleOf(locale, measure, exploreFinding(main, beside), true),
          line: measureLine(locale, main),
        })
      : say(locale, 'figure.emptyTitle'),
    fields,
    kept: {
      board: board.slug,
      ...(question.area ? { area: question.area } : {}),
      ...(question.edition ? { edition: String(question.edition) } : {}),
    },
    reset: exploreAddress(board.slug, { measure: measure.id }),
  }
  const body = (
    <ExploreBody
      locale={locale}
      explore={explore}
      fields={fields.map((field) => field.name)}
      mayExport={may(viewer, 'figures.export', board.id)}
    />
  )
  return { title, form, body }
}
