import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { orRefused } from './or-refused'

/**
 * An act on a board's saved scenarios: a refusal is recorded here. That it was done the database has recorded with the act
 * itself (migration 0022_scenarios).
 */
export function actOnScenario<T>(viewer: Viewer, board: string, act: () => T | Promise<T>): Promise<T> {
  const found = findBoard(board)
  return orRefused(
    viewer,
    'scenario',
    `boards/${found?.slug ?? 'unknown'}/demand/scenarios`,
    act,
    found?.id ?? null,
  )
}
