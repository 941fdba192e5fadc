import { agreementState, isActive } from './agreement-state'
import type { Agreement } from './agreement.types'
import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import { message, type Message } from '@/lib/text/message'

/** How many boards have no active agreement with an agency. */
export type BoardsWithout = { readonly agency: RecordAgency; readonly boards: number }

/** The same, counted from the register. @param today YYYY-MM-DD in UTC */
export function boardsWithout(
  kept: readonly Agreement[],
  boardIds: readonly number[],
  today: string,
): readonly BoardsWithout[] {
  return recordAgencies
    .map((agency) => ({
      agency,
      boards: boardIds.filter(
        (id) =>
          !kept.some(
            (one) => one.boardId === id && one.agency === agency && isActive(agreementState(one, today)),
          ),
      ).length,
    }))
    .filter(({ boards }) => boards > 0)
}

/** What a steward is told after an import. */
export function boardsWithoutWords(without: readonly BoardsWithout[]): readonly Message[] {
  if (without.length === 0) return [message('agreements.importNone')]
  return [
    ...without.map(({ agency, boards }) =>
      message('agreements.importMissing', { boards, with: message(`agreements.with.${agency}`) }),
    ),
    message('agreements.importWhere'),
  ]
}
