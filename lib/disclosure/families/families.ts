import { classified, type Classification } from './classified'
import type { CountsOf } from './counts-of'
import type { Family } from './family'

const numerator = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.numerator(measure) })
const rest = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.rest(measure) })
const count = (measure: string) => ({ needs: [measure], count: (of: CountsOf) => of.count(measure) })
/** What a sum leaves when a part of it is taken away. */
const less = (of: CountsOf, sum: number, part: string) => sum - of.numerator(part)

const family = (
  id: string,
  members: readonly string[],
  classification: Classification,
  more: Partial<Family> = {},
): Family => ({ id, members, split: (has) => classified(classification, has), ...more })

/** The parts of trials listed: how they went, and who or what stood in the way. */
const trials: Family = {
  id: 'trials',
  members: ['trial-effective', 'trial-cracked', 'trial-ineffective', 'withdrawal-trial'],
  split: () => ({
    atoms: (of) => {
      const cracked = of.numerator('trial-cracked')
      const ineffective = of.numerator('trial-ineffective')
      const witness = Math.min(of.numerator('withdrawal-trial'), cracked + ineffective)
      // How many of those for a witness were cracked is not published but by reason of the whole: any number will do.
      const both = Math.min(cracked, witness)
      return [
        of.numerator('trial-effective'),
        both,
        cracked - both,
        witness - both,
        ineffective - witness + both,
      ]
    },
    parts: [
      { atoms: [0] },
      { atoms: [1, 2] },
      { atoms: [3, 4] },
      { atoms: [1, 3] },
      { atoms: [2, 4], zeroIsSmall: false },
    ],
  }),
  // Ineffective for a reason. Those for a witness, taken from all withdrawals at trial, leave the cracked ones.
  cutNumerator: () => ({
    atoms: (of, whole, category) => {
      const ineffective = of.numerator('trial-ineffective')
      const withdrawn = category === 'victim-or-witness' ? whole.numerator('withdrawal-trial') : 0
      return [ineffective, Math.max(0, withdrawn - ineffective)]
    },
    parts: [{ atoms: [0] }, { atoms: [0], small: [1], zeroIsSmall: false }],
  }),
}

/** What comes into and goes out of a tier of courts, and what is open there. */
const courts = (
  tier: 'magistrates' | 'crown',
  threshold: number,
  members: readonly string[],
  share?: string,
): Family => {
  const [received, disposed, open] = [`${tier}-receipts`, `${tier}-disposals`, `${tier}-open`]
  return {
    id: tier,
    members: [received, disposed, open, ...members],
    stock: { open, ...(share ? { share } : {}) },
    // Open at the end = open before + in − out. Where enough are open in every month, what comes in and what goes out can
    // each be moved by as much as the threshold, and what is open with it. Where not, only cases that come in and go
    // out together can move: the third atom. The last two do not move.
    split: (has) => {
      if (!has(open)) return classified({ classes: [count(received), count(disposed)] }, has)
      return {
        atoms: (of) => {
          const [came, went] = [of.count(received), of.count(disposed)]
          if (of.least(open) >= threshold) return [came, went, 0, 0, 0]
          const through = Math.min(came, went)
          return [0, 0, through, came - through, went - through]
        },
        parts: [
          { atoms: [0, 2], small: [0, 2, 3] },
          { atoms: [1, 2], small: [1, 2, 4] },
        ],
      }
    },
  }
}

/**
 * The relations between measures that a person can use. Differences between two counts of the same records that come
 * of blank or faulty fields alone (dates out of order, no plea, an administrative outcome) are no small counts: they say
 * something of records, and the page on data quality tells them anyway.
 */
export const families = (threshold: number): readonly Family[] => [
  family('crimes', ['crimes-recorded', 'offence-to-recorded'], {
    classes: [count('crimes-recorded')],
    twins: [{ measure: 'offence-to-recorded', over: [0] }],
  }),
  family('cps-decisions', ['charge-rate', 'withdrawal-precharge', 'referral-to-charge'], {
    classes: [
      numerator('charge-rate'),
      numerator('withdrawal-precharge'),
      {
        needs: ['charge-rate', 'withdrawal-precharge'],
        count: (of) => less(of, of.rest('charge-rate'), 'withdrawal-precharge'),
        isDifference: true,
      },
    ],
    unions: [[1, 2]],
    twins: [{ measure: 'referral-to-charge', over: [0] }],
  }),
  {
    id: 'consultations',
    members: ['consultations-per-decision'],
    after: 'cps-decisions',
    // Less those charged or not, other decisions are left.
    split: () => ({
      atoms: (of) => {
        const decisions = of.count('consultations-per-decision')
        const known = Math.min(decisions, of.numerator('charge-rate') + of.rest('charge-rate'))
        return [known, decisions - known]
      },
      parts: [{ atoms: [0, 1] }, { atoms: [1], zeroIsSmall: false }],
    }),
  },
  family('cps-outcomes', ['conviction-rate', 'withdrawal-postcharge'], {
    classes: [
      numerator('conviction-rate'),
      numerator('withdrawal-postcharge'),
      {
        needs: ['conviction-rate', 'withdrawal-postcharge'],
        count: (of) => less(of, of.rest('conviction-rate'), 'withdrawal-postcharge'),
        isDifference: true,
      },
    ],
    unions: [[1, 2]],
  }),
  family(
    'crown-completed',
    ['sent-to-completion', 'charge-to-completion', 'offence-to-completion', 'guilty-plea'],
    {
      classes: [numerator('guilty-plea'), rest('guilty-plea')],
      twins: ['sent-to-completion', 'charge-to-completion', 'offence-to-completion'].map((measure) => ({
        measure,
        over: [0, 1],
      })),
    },
  ),
  {
    id: 'first-hearing',
    members: ['guilty-plea-first-hearing'],
    after: 'crown-completed',
    // Less those of the Crown Court, the guilty pleas of the magistrates' courts are left.
    split: () => ({
      atoms: (of) => {
        const [first, later] = [
          of.numerator('guilty-plea-first-hearing'),
          of.rest('guilty-plea-first-hearing'),
        ]
        const magistrates = Math.max(0, first + later - of.numerator('guilty-plea'))
        const firstThere = Math.min(first, magistrates)
        const laterThere = magistrates - firstThere
        return [firstThere, first - firstThere, laterThere, later - laterThere]
      },
      parts: [{ atoms: [0, 1] }, { atoms: [2, 3] }, { atoms: [0, 2], zeroIsSmall: false }],
    }),
  },
  family('first-listings', ['charge-to-first-listing', 'unrepresented'], {
    classes: [numerator('unrepresented'), rest('unrepresented')],
    twins: [{ measure: 'charge-to-first-listing', over: [0, 1] }],
  }),
  trials,
  courts('magistrates', threshold, []),
  courts('crown', threshold, ['hours-per-case', 'crown-open-over-a-year'], 'crown-open-over-a-year'),
]
