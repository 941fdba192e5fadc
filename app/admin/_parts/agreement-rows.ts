import { agreementState, isActive, type AgreementState } from '@/lib/agreements/agreement-state'
import type { Agreement } from '@/lib/agreements/agreement.types'
import { boards } from '@/lib/boards/boards'
import type { Board } from '@/lib/boards/board'
import type { AgreementsOfBoard } from '@/components/agreements/AgreementsTable'
import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import type { Locale } from '@/lib/text/locale'

/** The boards whose agreements may be read, by name. */
export function registerOf(locale: Locale, ids: 'all' | readonly number[]): readonly Board[] {
  const compare = new Intl.Collator(locale).compare
  return boards
    .filter(({ id }) => ids === 'all' || ids.includes(id))
    .sort((a, b) => compare(a.name[locale], b.name[locale]))
}

/** The rows of the register that a filter leaves. */
export function agreementRows(
  kept: readonly Agreement[],
  of: readonly Board[],
  filter: { readonly agency?: RecordAgency; readonly state?: AgreementState | 'missing' },
  today: string,
): readonly AgreementsOfBoard[] {
  return of.flatMap((board): AgreementsOfBoard[] => {
    const cells = recordAgencies.flatMap((agency) => {
      const found = kept.find((one) => one.boardId === board.id && one.agency === agency) ?? null
      const state = found ? agreementState(found, today) : 'missing'
      const wanted = (!filter.agency || filter.agency === agency) && (!filter.state || filter.state === state)
      return wanted ? [[agency, found] as const] : []
    })
    return cells.length > 0 ? [{ board, by: Object.fromEntries(cells) }] : []
  })
}

/** How many of the agreements of some boards are not active or not there. */
export function notActive(rows: readonly AgreementsOfBoard[], today: string): number {
  return rows
    .flatMap(({ by }) => Object.values(by))
    .filter((one) => one === null || !isActive(agreementState(one, today))).length
}
