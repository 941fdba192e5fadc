import type { ComponentProps } from 'react'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { say } from '@/lib/text/say'
import { BoardSubPage } from '../../../../../_parts/BoardSubPage'

/** The frame of a board's saved scenarios. @param list whether the list is on the way back to it */
export const ScenariosFrame = ({
  list = true,
  crumbs = [],
  ...page
}: Omit<ComponentProps<typeof BoardSubPage>, 'within' | 'crumbs'> &
  Partial<Pick<ComponentProps<typeof BoardSubPage>, 'crumbs'>> & { readonly list?: boolean }) => {
  const path = scenariosPath(page.board.slug)
  return (
    <BoardSubPage
      {...page}
      within="demand"
      crumbs={[
        {
          words: say(page.locale, 'scenarios.whatIf'),
          href: path.replace(/scenarios$/, 'what-if'),
        },
        ...(list ? [{ words: say(page.locale, 'scenarios.title'), href: path }] : []),
        ...crumbs,
      ]}
    />
  )
}
