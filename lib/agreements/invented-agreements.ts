import { boards } from '@/lib/boards/boards'
import { recordAgencies, type RecordAgency } from '@/lib/measures/agencies-needed'
import type { AgreementContent, AgreementTerm } from './agreement.types'

type InventedAgreement = AgreementContent &
  Omit<AgreementTerm, 'endedOn'> & {
    readonly boardId: number
    readonly agency: RecordAgency
    /** The day before which it was ended, with the reason; null where it was not. */
    readonly ended: { readonly on: string; readonly why: string } | null
  }

/** What the one that was ended teaches: its board sees no figure that rests on records of the CPS. */
const endedEarly = { slug: 'cumbria', agency: 'cps' } as const
/** And the one of which its board is warned. */
const endingSoon = { slug: 'norfolk', agency: 'courts' } as const

const names: Readonly<Record<RecordAgency, string>> = {
  police: 'the police',
  cps: 'the Crown Prosecution Service',
  courts: 'HM Courts and Tribunals Service',
}

/**
 * An agreement of every board with every agency, invented and saying so: one was ended, one ends soon, all others last.
 *
 * @param today YYYY-MM-DD
 */
export function inventedAgreements(today: string): readonly InventedAgreement[] {
  return boards.flatMap((board) =>
    recordAgencies.map((agency): InventedAgreement => {
      const is = (one: { readonly slug: string; readonly agency: RecordAgency }) =>
        one.slug === board.slug && one.agency === agency
      return {
        ...{ boardId: board.id, agency },
        parties: `${board.name.en} criminal justice board and ${names[agency]} (invented)`,
        purpose:
          'Invented for the demonstration: to see, in figures that show no person, where cases wait and why they end.',
        lawfulBasis: 'Invented for the demonstration: public task.',
        contactName: 'Information manager (invented)',
        contactEmail: `information@${board.slug}.demonstration.invalid`,
        documents: [
          { title: 'Agreement (invented)', place: `Invented, ${board.code}/${agency}/1` },
          { title: 'Impact assessment (invented)', place: `Invented, ${board.code}/${agency}/2` },
        ],
        namesBoard: false,
        from: daysFrom(today, -400),
        to: daysFrom(today, is(endingSoon) ? 45 : 700),
        ended: is(endedEarly)
          ? { on: daysFrom(today, -12), why: 'Invented: terms are being agreed anew.' }
          : null,
      }
    }),
  )
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
