import type { BoardRow } from '@/lib/questions/board-answer.types'

/** The measures that say most of each question: its first two that have figures are always told. */
const leading = [
  'charge-to-completion',
  'offence-to-completion',
  'withdrawal-police',
  'victim-journey-to-charge',
  'crown-open',
  'crown-receipts',
  'conviction-rate',
  'trial-effective',
]
const least = 2
const most = 4

/** The rows of a question that are told at a glance, in their own order: those that lead, and those that are unusual. */
export function headlineRows(rows: readonly BoardRow[]): readonly BoardRow[] {
  const shown = rows.filter(({ series }) => series.latest !== null)
  const leads = leading.flatMap((id) => shown.find(({ series }) => series.measure.id === id) ?? [])
  const telling = new Set([...leads.slice(0, least), ...shown.filter(isUnusual)])
  const told =
    telling.size < least ? [...new Set([...telling, ...shown, ...rows])].slice(0, least) : [...telling]
  return rows.filter((row) => told.slice(0, most).includes(row))
}

/** Whether the last figure is worth a conversation: historic figures are not, nor those that cannot be judged. */
export function isUnusual({ series }: BoardRow): boolean {
  return !series.provenance.historic && !['none', 'early', 'not-judged'].includes(series.signal)
}
