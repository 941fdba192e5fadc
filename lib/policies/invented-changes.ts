import { boards } from '@/lib/boards/boards'
import { firstDayOf, monthNumber } from '@/lib/time/calendar'
import type { ChangeContent } from './change.types'

/** A change on purpose of the demonstration's records: truths.json has them, manifests those of the settings. */
export type InjectedPilot = { readonly board: string; readonly what: string; readonly from: string }

type Story = Omit<ChangeContent, 'from' | 'full'> & {
  readonly board: string
  /** The lever of the generator that was moved. */
  readonly shows: string
}

const invented = 'Invented for the demonstration.'

/** What the boards of the demonstration say of what was changed in their records on purpose. */
const stories: readonly Story[] = [
  {
    board: 'Avon and Somerset',
    shows: 'withdrawal',
    name: 'Victim contact within two days (invented)',
    what: `${invented} One named officer keeps in touch with each victim from two days after the report until a charging decision.`,
    hypothesis: 'Fewer victims stop supporting an investigation when they hear from one person early.',
    measure: 'withdrawal-police',
    direction: 'lower',
    owner: 'Victims lead (invented)',
    concurrent: 'Crown Court cases had been taking longer for half a year.',
  },
  {
    board: 'Kent',
    shows: 'cpsDays',
    name: 'New case file checks (invented)',
    what: `${invented} Files are checked for completeness before they are referred to the CPS.`,
    hypothesis: 'Complete files are decided sooner.',
    measure: 'referral-to-charge',
    direction: 'lower',
    owner: 'Case building lead (invented)',
    concurrent: '',
  },
  {
    board: 'Northumbria',
    shows: 'policeDays',
    name: 'Weekly review of older crimes (invented)',
    what: `${invented} Supervisors look each week at every crime that is still being looked into after thirty days.`,
    hypothesis: 'A weekly review shortens the time to a referral.',
    measure: 'recorded-to-referral',
    direction: 'lower',
    owner: 'Investigations lead (invented)',
    concurrent: '',
  },
  {
    board: 'South Wales',
    shows: 'ineffective',
    name: 'Trial readiness calls (invented)',
    what: `${invented} Parties are called ten days before each trial to confirm that it can go ahead.`,
    hypothesis: 'Fewer trials fail on the day when problems are found ten days before.',
    measure: 'trial-ineffective',
    direction: 'lower',
    owner: 'Listing lead (invented)',
    concurrent: '',
  },
]

export type InventedChange = { readonly boardId: number | null; readonly content: ChangeContent }

/**
 * The register of the demonstration: the changes that were put into its records on purpose, as boards would have written
 * them; one that nothing stands behind, so that an answer of "no clear change" is seen, too; and one of the country.
 *
 * @param pilots of the delivery
 * @param last last month of the records, YYYY-MM
 */
export function inventedChanges(pilots: readonly InjectedPilot[], last: string): readonly InventedChange[] {
  const back = (months: number) => firstDayOf(monthNumber(last) - months).slice(0, 7)
  const idOf = (board: string) => boards.find(({ name }) => name.en === board)!.id
  const told = stories.flatMap(({ board, shows, ...content }) => {
    const pilot = pilots.find((one) => one.board === board && one.what === shows)
    return pilot ? [{ boardId: idOf(board), content: { ...content, from: pilot.from, full: null } }] : []
  })
  return [
    ...told,
    {
      boardId: idOf('Avon and Somerset'),
      content: {
        name: 'Early guilty plea letters (invented)',
        what: `${invented} Defendants get a letter before the first hearing that says what an early plea means for their sentence.`,
        from: back(22),
        full: back(19),
        hypothesis: 'More defendants plead guilty at the first hearing when they know what it means.',
        measure: 'guilty-plea-first-hearing',
        direction: 'higher',
        owner: 'Court business lead (invented)',
        concurrent: '',
      },
    },
    {
      boardId: null,
      content: {
        name: 'National charging guidance (invented)',
        what: `${invented} New guidance on which cases need a decision of the CPS.`,
        from: back(26),
        full: null,
        hypothesis: 'Fewer consultations are needed before a decision to charge.',
        measure: 'consultations-per-decision',
        direction: 'lower',
        owner: 'Policy team (invented)',
        concurrent: '',
      },
    },
  ]
}
