import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { orRefused } from './or-refused'

/**
 * An act on a board's settings: a refusal is recorded here. That it was done the database has recorded with the act
 * itself (migration 0011_board_settings).
 */
export function actOnSetting<T>(viewer: Viewer, board: string, act: () => Promise<T>): Promise<T> {
  const found = findBoard(board)
  const subject = `admin/boards/${found?.slug ?? 'unknown'}`
  return orRefused(viewer, 'setting', subject, act, found?.id ?? null)
}
