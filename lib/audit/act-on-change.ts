import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { orRefused } from './or-refused'

/**
 * An act on a board's register of changes: a refusal is recorded here. That it was done the database has recorded with the
 * act itself (migration 0023_changes).
 */
export function actOnChange<T>(viewer: Viewer, board: string, act: () => Promise<T>): Promise<T> {
  const found = findBoard(board)
  return orRefused(viewer, 'change', `boards/${found?.slug ?? 'unknown'}/changes`, act, found?.id ?? null)
}
