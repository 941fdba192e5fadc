import type { ComponentProps } from 'react'
import { say } from '@/lib/text/say'
import { BoardSubPage } from '../../../../_parts/BoardSubPage'

/** The frame of one change and of its forms: whose it is, the way back, a heading. */
export const ChangesFrame = ({
  crumbs = [],
  ...page
}: Omit<ComponentProps<typeof BoardSubPage>, 'within' | 'crumbs'> &
  Partial<Pick<ComponentProps<typeof BoardSubPage>, 'crumbs'>>) => (
  <BoardSubPage
    {...page}
    within="changes"
    crumbs={[
      { words: say(page.locale, 'changes.registerTitle'), href: `/boards/${page.board.slug}/changes` },
      ...crumbs,
    ]}
  />
)
