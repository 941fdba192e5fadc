import { boardById } from '@/lib/boards/find-board'
import { byteOrderMark, csvLine } from '@/lib/exports/csv-line'
import type { TrailEvent } from './trail-event'

/** Names of columns are for programs and the same in both languages. */
const columns = [
  ...['number', 'at', 'person', 'email', 'act', 'subject'],
  ...['board_code', 'board', 'outcome', 'details'],
]

/** Events as CSV (UTF-8 with a byte order mark, for spreadsheets): the newest first, times in UTC. */
export function trailCsv(events: readonly TrailEvent[]): string {
  const lines = events.map(({ id, at, who, action, subject, boardId, outcome, details }) => {
    const board = boardId === null ? undefined : boardById(boardId)
    return csvLine([
      ...[Number(id), at.toISOString(), who?.id ?? '', who?.email ?? '', action, subject],
      ...[board?.code ?? '', board?.name.en ?? '', outcome, JSON.stringify(details)],
    ])
  })
  return `${byteOrderMark}${csvLine(columns)}${lines.join('')}`
}
