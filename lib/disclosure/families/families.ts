import { classified, type Class, type Classification } from './classified'
import type { CountsOf } from './counts-of'
import type { Family } from './family'
import { within } from './within'

const numerator = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.numerator(measure) })
const rest = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.rest(measure) })
const count = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.count(measure) })
/** What a sum leaves when a part of it is taken away; never less than nothing. */
const less = (sum: number, part: number) => Math.max(0, sum - part)

const family = (
  id: string,
  members: readonly string[],
  classification: Classification,
  more: Partial<Family> = {},
): Family => ({ id, members, split: (has) => classified(classification, has), ...more })

/** Some of those that a finer measure counts; what they leave is a difference of two measures. */
const partOf = (part: (of: CountsOf) => number, all: (of: CountsOf) => number) => {
  const left = (of: CountsOf) => less(all(of), part(of))
  return within([
    { count: part, room: left },
    { count: left, room: part, isDifference: true },
  ])
}

/** Trials listed: how they went. Those that were not effective are parted by the families after it. */
const trials: Family = {
  id: 'trials',
  members: ['trial-effective'],
  split: () => ({
    atoms: (of) => {
      const { both, cracked, ineffective, witness } = ofTrials(of)
      return [
        of.numerator('trial-effective'),
        both,
        cracked - both,
        witness - both,
        ineffective - witness + both,
      ]
    },
    parts: [{ atoms: [0] }, { atoms: [1, 2, 3, 4] }],
  }),
}

/** How many of those for a witness were cracked is not published but by reason of the whole: any number will do. */
const ofTrials = (of: CountsOf) => {
  const [cracked, ineffective] = [of.numerator('trial-cracked'), of.numerator('trial-ineffective')]
  const witness = Math.min(of.numerator('withdrawal-trial'), cracked + ineffective)
  return { cracked, ineffective, witness, both: Math.min(cracked, witness) }
}

const crackedAlone = (of: CountsOf) => ofTrials(of).cracked - ofTrials(of).both
const ineffectiveAlone = (of: CountsOf) => {
  const { ineffective, witness, both } = ofTrials(of)
  return ineffective - witness + both
}

/** Of trials that were not effective, those cracked can be taken for ineffective and the other way round. */
const notEffective: Family = {
  id: 'trials-not-effective',
  members: ['trial-cracked', 'trial-ineffective'],
  after: ['trials'],
  split: () =>
    within([
      { count: (of) => of.numerator('trial-cracked'), moves: crackedAlone, room: ineffectiveAlone },
      { count: (of) => of.numerator('trial-ineffective'), moves: ineffectiveAlone, room: crackedAlone },
    ]),
}

const withdrawnAtTrial: Family = {
  id: 'withdrawal-trial',
  members: ['withdrawal-trial'],
  after: ['trials-not-effective'],
  split: (has) =>
    has('trial-cracked')
      ? partOf(
          (of) => ofTrials(of).witness,
          (of) => ofTrials(of).cracked + ofTrials(of).ineffective,
        )
      : classified({ classes: [numerator('withdrawal-trial'), rest('withdrawal-trial')] }, has),
}

/** Ineffective for a reason. Those for a witness, taken from all withdrawals at trial, leave the cracked ones. */
const reasons: Family = {
  id: 'trials-by-reason',
  members: ['trial-ineffective'],
  after: ['withdrawal-trial'],
  only: { breakdown: 'reason', totals: 'trials-not-effective' },
  split: () => ({
    atoms: (of, whole, category) => {
      const ineffective = of.numerator('trial-ineffective')
      const withdrawn = category === 'victim-or-witness' ? whole.numerator('withdrawal-trial') : 0
      return [ineffective, less(withdrawn, ineffective)]
    },
    parts: [{ atoms: [0] }, { atoms: [0], small: [1], zeroIsSmall: false }],
  }),
}

/** What comes into and goes out of a tier of courts, and what is open there. */
const courts = (tier: 'magistrates' | 'crown', members: readonly string[], share?: string): Family => {
  const [received, disposed, open] = [`${tier}-receipts`, `${tier}-disposals`, `${tier}-open`]
  return {
    id: tier,
    members: [received, disposed, open, ...members],
    stock: { open, ...(share ? { share } : {}) },
    // Open at the end = open before + in − out, and what is open is published by month however coarse the others are. So
    // only cases that come in and go out in one month can move: the first atom. The other two do not.
    split: (has) => {
      if (!has(open)) return classified({ classes: [count(received), count(disposed)] }, has)
      return {
        atoms: (of) => {
          const [came, went] = [of.count(received), of.count(disposed)]
          const through = Math.min(came, went)
          return [through, came - through, went - through]
        },
        parts: [
          { atoms: [0], small: [0, 1] },
          { atoms: [0], small: [0, 2] },
        ],
      }
    },
  }
}

/** Parts of what a measure counts that are told by a measure after it. */
const inner = (...classes: readonly Class[]): readonly Class[] =>
  classes.map((each) => ({ ...each, isInner: true }))
const completed = ['sent-to-completion', 'charge-to-completion', 'offence-to-completion']

/**
 * The relations between measures that a person can use. Differences between two counts of the same records that come
 * of blank or faulty fields alone (dates out of order, no plea, an administrative outcome) are no small counts: they say
 * something of records, and the page on data quality tells them anyway.
 *
 * In the order in which they are decided: a family comes after those that it is never finer than. Its room is then what
 * can move while all that they tell stays as it is (split.ts).
 */
export const families: readonly Family[] = [
  family('crimes', ['crimes-recorded', 'offence-to-recorded'], {
    classes: [count('crimes-recorded')],
    twins: [{ measure: 'offence-to-recorded', over: [0] }],
  }),
  family(
    'charged',
    ['referral-to-charge'],
    { classes: [numerator('charge-rate')], twins: [{ measure: 'referral-to-charge', over: [0] }] },
    { beside: ['charge-rate'] },
  ),
  {
    id: 'charged-or-not',
    members: ['charge-rate'],
    after: ['charged'],
    // Those charged may be known more finely; of those not charged that tells nothing.
    split: (has) =>
      classified(
        {
          classes: [
            ...inner({
              needs: ['charge-rate', 'withdrawal-precharge'],
              count: (of) => of.numerator('withdrawal-precharge'),
            }),
            ...inner({
              needs: ['charge-rate'],
              count: (of) => less(of.rest('charge-rate'), of.numerator('withdrawal-precharge')),
            }),
            ...(has('referral-to-charge') ? [] : [numerator('charge-rate')]),
          ],
          unions: [[0, 1]],
        },
        has,
      ),
  },
  {
    id: 'charges',
    members: ['charges'],
    after: ['charged'],
    // Less those that the CPS charges by its route, those that the police charge are left: of the whole a category of
    // their own, so that nobody there is small as well.
    split: (has) =>
      has('charge-rate')
        ? {
            atoms: (of, _, category) => {
              const charges = of.count('charges')
              const byCps = Math.min(charges, of.numerator('charge-rate'))
              const byPolice = charges - byCps
              return [byCps, byPolice, category === 'all' ? Math.min(byCps, byPolice) : charges]
            },
            parts: [
              { atoms: [0, 1], small: [2] },
              { atoms: [1], zeroIsSmall: false },
            ],
          }
        : classified({ classes: [count('charges')] }, has),
  },
  {
    id: 'withdrawal-precharge',
    members: ['withdrawal-precharge'],
    after: ['charged-or-not'],
    split: () =>
      partOf(
        (of) => Math.min(of.numerator('withdrawal-precharge'), of.rest('charge-rate')),
        (of) => of.rest('charge-rate'),
      ),
  },
  {
    id: 'cps-decided',
    members: ['cps-decisions', 'consultations-per-decision'],
    after: ['charged-or-not'],
    // Less those charged or not, other decisions are left.
    split: () => ({
      atoms: (of) => {
        const consulted = of.count('consultations-per-decision')
        const decisions = Math.max(of.count('cps-decisions'), consulted)
        const known = Math.min(decisions, of.numerator('charge-rate') + of.rest('charge-rate'))
        // Where the field is blank of some, those of whom it is not are fewer; where of all, that tells of records alone.
        return [known, decisions - known, consulted > 0 ? consulted : decisions]
      },
      parts: [
        { atoms: [0, 1], small: [2] },
        { atoms: [1], zeroIsSmall: false },
      ],
    }),
  },
  family('cps-referrals', ['cps-referrals'], { classes: [count('cps-referrals')] }),
  {
    id: 'cps-open',
    members: ['cps-open'],
    // Referrals are published as they are whatever is open, and decisions as what they are made of asks for.
    stock: { open: 'cps-open', follows: ['cps-referrals', 'cps-decisions'] },
    split: () => ({ atoms: () => [], parts: [] }),
  },
  family('cps-outcomes', ['conviction-rate'], {
    classes: [
      numerator('conviction-rate'),
      ...inner(
        {
          needs: ['conviction-rate', 'withdrawal-postcharge'],
          count: (of) => of.numerator('withdrawal-postcharge'),
        },
        {
          needs: ['conviction-rate'],
          count: (of) => less(of.rest('conviction-rate'), of.numerator('withdrawal-postcharge')),
        },
      ),
    ],
    unions: [[1, 2]],
  }),
  {
    id: 'withdrawal-postcharge',
    members: ['withdrawal-postcharge'],
    after: ['cps-outcomes'],
    split: () =>
      partOf(
        (of) => Math.min(of.numerator('withdrawal-postcharge'), of.rest('conviction-rate')),
        (of) => of.rest('conviction-rate'),
      ),
  },
  {
    id: 'first-hearing',
    members: ['guilty-plea-first-hearing'],
    // Guilty pleas of the magistrates' courts and of the Crown Court, at the first hearing or later.
    split: () => ({
      atoms: (of) => {
        const [first, later] = [
          of.numerator('guilty-plea-first-hearing'),
          of.rest('guilty-plea-first-hearing'),
        ]
        const magistrates = less(first + later, of.numerator('guilty-plea'))
        const firstThere = Math.min(first, magistrates)
        const laterThere = magistrates - firstThere
        return [firstThere, first - firstThere, laterThere, later - laterThere]
      },
      parts: [{ atoms: [0, 1] }, { atoms: [2, 3] }],
    }),
  },
  family('crown-completed', completed, {
    classes: inner(numerator('guilty-plea'), rest('guilty-plea')),
    unions: [[0, 1]],
    twins: completed.map((measure) => ({ measure, over: [0, 1] })),
  }),
  {
    id: 'guilty-plea',
    members: ['guilty-plea'],
    after: ['crown-completed', 'first-hearing'],
    // One more is one less not guilty, and one guilty plea less in the magistrates' courts.
    split: () =>
      within([
        {
          count: (of) => of.numerator('guilty-plea'),
          room: (of) => Math.min(of.rest('guilty-plea'), pleasOfMagistrates(of)),
        },
        { count: (of) => of.rest('guilty-plea'), room: (of) => of.numerator('guilty-plea') },
        { count: pleasOfMagistrates, room: (of) => of.numerator('guilty-plea'), isDifference: true },
      ]),
  },
  {
    ...family('completed-by-plea', completed.slice(0, 2), {
      classes: [],
      twins: completed.slice(0, 2).map((measure) => ({ measure, over: [] })),
    }),
    after: ['guilty-plea'],
    only: { breakdown: 'plea', totals: 'crown-completed' },
  },
  family('completed-in-magistrates-courts', ['first-listing-to-completion'], {
    classes: [count('first-listing-to-completion')],
  }),
  {
    // Guilty pleas there, taken from all guilty pleas, leave those of the Crown Court.
    ...family('completed-in-magistrates-courts-by-plea', ['first-listing-to-completion'], {
      classes: [count('first-listing-to-completion')],
    }),
    after: ['guilty-plea'],
    only: { breakdown: 'plea', totals: 'completed-in-magistrates-courts' },
  },
  family('first-listings', ['charge-to-first-listing'], {
    classes: inner(numerator('unrepresented'), rest('unrepresented')),
    unions: [[0, 1]],
    twins: [{ measure: 'charge-to-first-listing', over: [0, 1] }],
  }),
  {
    id: 'unrepresented',
    members: ['unrepresented'],
    after: ['first-listings'],
    split: () =>
      within([
        { count: (of) => of.numerator('unrepresented'), room: (of) => of.rest('unrepresented') },
        { count: (of) => of.rest('unrepresented'), room: (of) => of.numerator('unrepresented') },
      ]),
  },
  trials,
  notEffective,
  withdrawnAtTrial,
  reasons,
  courts('magistrates', []),
  courts('crown', ['hours-per-case', 'crown-open-over-a-year'], 'crown-open-over-a-year'),
]

/** Guilty pleas that are not of the Crown Court. */
function pleasOfMagistrates(of: CountsOf): number {
  return less(of.count('guilty-plea-first-hearing'), of.numerator('guilty-plea'))
}
