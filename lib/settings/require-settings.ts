import { Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import type { Board } from '@/lib/boards/board'
import { message } from '@/lib/text/message'

/** The boards whose settings the viewer may read: those in their scope or of their roles; for an administrator every one. */
export function boardsWithSettings(viewer: Viewer): readonly Board[] {
  return boards.filter(({ id }) => may(viewer, 'board.settings', id) || viewer.scope?.includes(id) === true)
}

/** The board of an address, whose settings the viewer may read. @throws NotFound where there is none such */
export function requireReadable(viewer: Viewer, slug: string): Board {
  const board = boardsWithSettings(viewer).find((one) => one.slug === slug)
  if (!board) throw new NotFound(message('settings.notThere'))
  return board
}

/**
 * The board of an address, whose settings the viewer may make.
 *
 * @throws Forbidden for who makes none at all, or may only read these; NotFound where there is no such board for them
 */
export function requireSettings(viewer: Viewer, slug: string): Board {
  if (!may(viewer, 'board.settings')) throw new Forbidden(message('settings.notYours'))
  const board = requireReadable(viewer, slug)
  if (!may(viewer, 'board.settings', board.id)) throw new Forbidden(message('settings.notYours'))
  return board
}
