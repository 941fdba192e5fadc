import type { Relation } from './attack'

const term = (measure: string, count: Relation['terms'][number]['count'], by: number, back = 0) => ({
  measure,
  count,
  by,
  back,
})
const atLeast = (...terms: Relation['terms']): Relation => ({
  kind: 'at-least-nought',
  breakdowns: 'all',
  terms,
})
const fixed = (...terms: Relation['terms']): Relation => ({ kind: 'fixed', breakdowns: 'all', terms })

/** Records of one measure alone: not to be deduced. */
const difference = (...terms: Relation['terms']): Relation => ({
  kind: 'difference',
  breakdowns: 'all',
  terms,
})

/** Open at the end = open before + in − out; warrants, the only other way in and out, are taken for known. */
const flow = (open: string, received: string, completed: string) =>
  fixed(
    term(open, 'value', 1),
    term(open, 'value', -1, 1),
    term(received, 'value', -1),
    term(completed, 'value', 1),
  )

/** What ties the measures of one board: by docs/measures/rules.md, written down apart from the families. */
export const relations: readonly Relation[] = [
  atLeast(term('crimes-recorded', 'value', 1), term('offence-to-recorded', 'denominator', -1)),
  atLeast(term('charge-rate', 'rest', 1), term('withdrawal-precharge', 'numerator', -1)),
  fixed(
    term('charge-rate', 'numerator', 1),
    term('charge-rate', 'rest', 1),
    term('withdrawal-precharge', 'numerator', -1),
    term('withdrawal-precharge', 'rest', -1),
  ),
  atLeast(term('charge-rate', 'numerator', 1), term('referral-to-charge', 'denominator', -1)),
  atLeast(
    term('consultations-per-decision', 'denominator', 1),
    term('charge-rate', 'numerator', -1),
    term('charge-rate', 'rest', -1),
  ),
  atLeast(term('conviction-rate', 'rest', 1), term('withdrawal-postcharge', 'numerator', -1)),
  atLeast(
    term('guilty-plea-first-hearing', 'numerator', 1),
    term('guilty-plea-first-hearing', 'rest', 1),
    term('guilty-plea', 'numerator', -1),
  ),
  fixed(
    term('trial-effective', 'rest', 1),
    term('trial-cracked', 'numerator', -1),
    term('trial-ineffective', 'numerator', -1),
  ),
  fixed(
    term('trial-cracked', 'rest', 1),
    term('trial-effective', 'numerator', -1),
    term('trial-ineffective', 'numerator', -1),
  ),
  fixed(
    term('trial-ineffective', 'rest', 1),
    term('trial-effective', 'numerator', -1),
    term('trial-cracked', 'numerator', -1),
  ),
  fixed(
    term('withdrawal-trial', 'numerator', 1),
    term('withdrawal-trial', 'rest', 1),
    term('trial-effective', 'numerator', -1),
    term('trial-effective', 'rest', -1),
  ),
  atLeast(
    term('trial-cracked', 'numerator', 1),
    term('trial-ineffective', 'numerator', 1),
    term('withdrawal-trial', 'numerator', -1),
  ),
  // Of those decided on some are neither charged nor not: in none of the figures by themselves.
  atLeast(
    term('cps-decisions', 'value', 1),
    term('charge-rate', 'numerator', -1),
    term('charge-rate', 'rest', -1),
  ),
  difference(
    term('cps-decisions', 'value', 1),
    term('charge-rate', 'numerator', -1),
    term('charge-rate', 'rest', -1),
  ),
  fixed(term('cps-decisions', 'value', 1), term('consultations-per-decision', 'denominator', -1)),
  flow('cps-open', 'cps-referrals', 'cps-decisions'),
  flow('magistrates-open', 'magistrates-receipts', 'magistrates-disposals'),
  flow('crown-open', 'crown-receipts', 'crown-disposals'),
  fixed(
    term('crown-open', 'value', 1),
    term('crown-open-over-a-year', 'numerator', -1),
    term('crown-open-over-a-year', 'rest', -1),
  ),
  // Those for a witness are cracked or ineffective; of the ineffective, by reason.
  atLeast(term('withdrawal-trial', 'numerator', 1), {
    ...term('trial-ineffective', 'numerator', -1),
    of: ['reason', 'victim-or-witness'],
  }),
  atLeast(term('trial-cracked', 'numerator', 1), term('withdrawal-trial', 'numerator', -1), {
    ...term('trial-ineffective', 'numerator', 1),
    of: ['reason', 'victim-or-witness'],
  }),
  fixed(
    term('conviction-rate', 'numerator', 1),
    term('conviction-rate', 'rest', 1),
    term('withdrawal-postcharge', 'numerator', -1),
    term('withdrawal-postcharge', 'rest', -1),
  ),
  ...['sent-to-completion', 'charge-to-completion', 'offence-to-completion'].map((measure) =>
    atLeast(
      term(measure, 'denominator', 1),
      term('guilty-plea', 'numerator', -1),
      term('guilty-plea', 'rest', -1),
    ),
  ),
  atLeast(
    term('charge-to-first-listing', 'denominator', 1),
    term('unrepresented', 'numerator', -1),
    term('unrepresented', 'rest', -1),
  ),
  fixed(term('crown-disposals', 'value', 1), term('hours-per-case', 'denominator', -1)),
  // The CPS decides what is charged by its route on the day on which it is charged; the police charge the rest.
  fixed(
    { ...term('charges', 'value', 1), of: ['charging-route', 'cps'] },
    term('charge-rate', 'numerator', -1),
  ),
  atLeast(term('charges', 'value', 1), term('charge-rate', 'numerator', -1)),
  difference(term('charges', 'value', 1), term('charge-rate', 'numerator', -1)),
  // Guilty pleas of the magistrates' courts are those of completed defendants there.
  fixed(
    term('guilty-plea-first-hearing', 'numerator', 1),
    term('guilty-plea-first-hearing', 'rest', 1),
    term('guilty-plea', 'numerator', -1),
    { ...term('first-listing-to-completion', 'denominator', -1), of: ['plea', 'guilty'] },
  ),
  ...['sent-to-completion', 'charge-to-completion'].flatMap((measure) => [
    fixed(
      { ...term(measure, 'denominator', 1), of: ['plea', 'guilty'] },
      term('guilty-plea', 'numerator', -1),
    ),
    fixed(
      { ...term(measure, 'denominator', 1), of: ['plea', 'not-guilty'] },
      term('guilty-plea', 'rest', -1),
    ),
  ]),
  fixed(term('sent-to-completion', 'denominator', 1), term('charge-to-completion', 'denominator', -1)),
  fixed(term('sent-to-completion', 'denominator', 1), term('offence-to-completion', 'denominator', -1)),
  atLeast(
    term('sent-to-completion', 'denominator', 1),
    term('first-listing-to-completion', 'denominator', 1),
    term('remand-days', 'denominator', -1),
  ),
  // A case has a defendant at least.
  ...['magistrates', 'crown'].flatMap((tier) =>
    ['receipts', 'disposals', 'open'].map((flow) =>
      atLeast(
        { ...term(`${tier}-${flow}`, 'value', 1), of: ['counted-in', 'defendants'] },
        term(`${tier}-${flow}`, 'value', -1),
      ),
    ),
  ),
  // A wait is its offence groups.
  ...(['numerator', 'rest'] as const).flatMap((count) =>
    [30, 90].map((wait) =>
      fixed(
        { ...term('withdrawal-by-wait', count, 1), of: ['wait', `${wait}`] },
        ...['violence', 'sexual', 'robbery', 'theft', 'drugs'].map((group) => ({
          ...term('withdrawal-by-wait', count, -1),
          of: ['wait-offence-group', `${wait}:${group}`] as const,
        })),
      ),
    ),
  ),
]
