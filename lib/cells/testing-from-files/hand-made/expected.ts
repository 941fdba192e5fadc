import type { AreaAsked } from '../count-from-files'

const kent = 19
const essex = 12
const london = 23
const southWales = 31
const gwent = 15
const nation = 'nation'

type Days = Readonly<Record<number, number>>
/** value | [numerator, denominator] | {days: how many}; null: nothing to speak of. */
export type ExpectedFigure = readonly [
  measure: string,
  month: string,
  area: AreaAsked,
  expected: number | readonly [number, number] | { days: Days; value: number } | null,
  breakdown?: string,
  category?: string,
]

const days = (of: Days, value: number) => ({ days: of, value })

/** Figures worked out by hand from the tables beside this file; the reasons stand beside them. */
export const expectedFigures: readonly ExpectedFigure[] = [
  // January: c01 c16 Kent, c02 c03 c10 London (both forces), c05 Essex. February: c04 (no board) c07 c08 c09 c13.
  ['crimes-recorded', '2025-01', nation, 6],
  ['crimes-recorded', '2025-01', kent, 2],
  ['crimes-recorded', '2025-01', london, 3],
  ['crimes-recorded', '2025-01', nation, 1, 'crime-type', 'adult-rape'],
  ['crimes-recorded', '2025-01', nation, 2, 'crime-type', 'domestic-abuse'],
  ['crimes-recorded', '2025-01', nation, 3, 'crime-type', 'other'],
  ['crimes-recorded', '2025-01', london, 1, 'offence-group', 'theft'],
  ['crimes-recorded', '2025-02', nation, 5],
  ['crimes-recorded', '2025-02', kent, 3],
  ['crimes-recorded', '2025-06', kent, 1],
  ['crimes-recorded', '2025-03', gwent, 0],

  // p05a's own area is national: it counts by its crime, in Essex. p08's crime is c09: more serious than c10, recorded
  // before c08. p23 is referred in June, which the CPS's records do not cover.
  ['cps-referrals', '2025-01', nation, 2],
  ['cps-referrals', '2025-02', essex, 1],
  ['cps-referrals', '2025-02', essex, 1, 'crime-type', 'adult-rape'],
  ['cps-referrals', '2025-02', kent, 1, 'crime-type', 'domestic-abuse'],
  ['cps-referrals', '2025-03', essex, 2],
  ['cps-referrals', '2025-03', essex, 1, 'crime-type', 'other'],
  ['cps-referrals', '2025-03', essex, 1, 'crime-type', 'not-linked'],
  ['cps-referrals', '2025-03', essex, 1, 'offence-group', 'drugs'],
  ['cps-referrals', '2025-03', kent, 0],
  // d25 leads to p22, the smaller key, so p22 has d25's type and p21 none.
  ['cps-referrals', '2025-04', essex, 1, 'crime-type', 'domestic-abuse'],
  ['cps-referrals', '2025-04', essex, 1, 'crime-type', 'not-linked'],
  ['cps-referrals', '2025-06', nation, 0],
  ['cps-decisions', '2025-01', nation, 1],
  ['cps-decisions', '2025-01', kent, 1, 'crime-type', 'domestic-abuse'],
  ['cps-decisions', '2025-02', nation, 2],
  ['cps-decisions', '2025-02', essex, 1],
  ['cps-decisions', '2025-03', essex, 1, 'crime-type', 'adult-rape'],
  // p20's day of decision counts, though nobody knows what was decided; p22 goes back to the police.
  ['cps-decisions', '2025-04', essex, 3],
  ['cps-decisions', '2025-04', essex, 1, 'crime-type', 'domestic-abuse'],
  ['cps-decisions', '2025-04', essex, 2, 'crime-type', 'not-linked'],
  ['cps-decisions', '2025-05', nation, 0],
  // p05a has waited 27 days at the end of February. p13 never waits, nor p21, who was decided before the referral.
  ['cps-open', '2025-01', nation, 1],
  ['cps-open', '2025-02', nation, 1],
  ['cps-open', '2025-02', essex, 1, 'age-band', '0-27'],
  ['cps-open', '2025-02', essex, 1, 'crime-type', 'adult-rape'],
  ['cps-open', '2025-02', kent, 0],
  ['cps-open', '2025-03', essex, 2],
  ['cps-open', '2025-03', essex, 1, 'age-band', '0-27'],
  ['cps-open', '2025-03', essex, 1, 'age-band', '28-55'],
  ['cps-open', '2025-03', essex, 1, 'offence-group', 'drugs'],
  ['cps-open', '2025-04', essex, 1],
  ['cps-open', '2025-04', essex, 1, 'age-band', '56-83'],
  ['cps-open', '2025-05', nation, 1, 'age-band', '84-111'],
  ['charges', '2025-01', nation, 2],
  ['charges', '2025-01', kent, 1, 'charging-route', 'cps'],
  ['charges', '2025-01', essex, 1, 'charging-route', 'police'],
  // p09's crimes differ in nothing but the key: c12 in Essex has the smaller.
  ['charges', '2025-04', essex, 1],
  ['charges', '2025-04', london, 0],
  // p25 is of a force without a board.
  ['charges', '2025-05', nation, 1],

  // k02 k13 k16; k16's area is national. k13 counts its domestic abuse and its theft, and d13's mode.
  ['magistrates-receipts', '2025-02', nation, 3],
  ['magistrates-receipts', '2025-02', nation, 4, 'counted-in', 'defendants'],
  ['magistrates-receipts', '2025-02', kent, 1],
  ['magistrates-receipts', '2025-02', london, 1],
  ['magistrates-receipts', '2025-02', kent, 1, 'crime-type', 'domestic-abuse'],
  ['magistrates-receipts', '2025-02', kent, 1, 'offence-group', 'theft'],
  ['magistrates-receipts', '2025-02', kent, 1, 'mode', 'indictable'],
  ['magistrates-receipts', '2025-03', kent, 1, 'mode', 'not-known'],
  ['magistrates-receipts', '2025-04', london, 2],
  ['magistrates-receipts', '2025-06', essex, 1],
  // k05 k13 sent, k16 completed.
  ['magistrates-disposals', '2025-03', nation, 3],
  ['magistrates-disposals', '2025-03', nation, 2, 'how-left', 'sent'],
  ['magistrates-disposals', '2025-03', nation, 1, 'how-left', 'completed'],
  ['magistrates-disposals', '2025-03', kent, 2, 'counted-in', 'defendants'],
  ['magistrates-disposals', '2025-05', nation, 3],
  // k02 is on warrant. k13: d13 left on the last day of February, d14 is still there.
  ['magistrates-open', '2025-01', nation, 0],
  ['magistrates-open', '2025-02', nation, 2],
  ['magistrates-open', '2025-02', london, 0],
  ['magistrates-open', '2025-02', kent, 1, 'counted-in', 'defendants'],
  ['magistrates-open', '2025-02', nation, 2, 'age-band', '0-27'],
  ['magistrates-open', '2025-03', kent, 1],
  ['magistrates-open', '2025-04', nation, 2, 'age-band', '28-55'],
  ['magistrates-open', '2025-05', southWales, 1, 'age-band', '56-83'],
  ['magistrates-open', '2025-06', southWales, 1, 'age-band', '84-111'],
  ['crown-receipts', '2025-01', kent, 1, 'receipt-type', 'sentence'],
  ['crown-receipts', '2025-01', kent, 1, 'court', 'the-crown-court-at-maidstone'],
  // d13 for appeal at Cardiff, d14 for trial at Canterbury: one case, for trial, at d13's court, by d13's area.
  ['crown-receipts', '2025-02', kent, 1, 'receipt-type', 'trial'],
  ['crown-receipts', '2025-02', kent, 1, 'court', 'cardiff'],
  ['crown-receipts', '2025-02', kent, 2, 'counted-in', 'defendants'],
  ['crown-receipts', '2025-03', london, 1],
  ['crown-receipts', '2025-03', essex, 0],
  ['crown-disposals', '2025-04', kent, 1],
  ['crown-disposals', '2025-06', nation, 2],
  ['crown-disposals', '2025-06', nation, 3, 'counted-in', 'defendants'],
  // k30 k01 k13; of k13 only d13 was sent by then. In March d13 has left and d14 has come.
  ['crown-open', '2025-01', kent, 2],
  ['crown-open', '2025-01', kent, 1, 'age-band', '182-364'],
  ['crown-open', '2025-01', kent, 1, 'age-band', '0-27'],
  ['crown-open', '2025-02', kent, 3],
  ['crown-open', '2025-02', kent, 4, 'counted-in', 'defendants'],
  ['crown-open', '2025-02', kent, 1, 'age-band', '365-729'],
  ['crown-open', '2025-02', kent, 1, 'receipt-type', 'not-known'],
  ['crown-open', '2025-03', nation, 4],
  ['crown-open', '2025-03', kent, 4, 'counted-in', 'defendants'],
  ['crown-open', '2025-06', nation, 2],
  ['crown-open', '2025-06', london, 1],
  // Sent on 29 February 2024: 337 days, then 365.
  ['crown-open-over-a-year', '2025-01', kent, [0, 2]],
  ['crown-open-over-a-year', '2025-02', kent, [1, 3]],
  ['crown-open-over-a-year', '2025-03', nation, [1, 4]],
  ['crown-open-over-a-year', '2025-02', kent, [1, 1], 'court', 'maidstone'],
  // k01 half an hour after its receipt; k05 forty minutes; k13 two hours.
  ['hours-per-case', '2025-04', kent, [0.5, 1]],
  ['hours-per-case', '2025-06', nation, [160 / 60, 2]],

  // d01 once, though two spells overlap in February. d13's ended the day before, d25 was completed on the 30th.
  ['remand-open', '2025-01', kent, 1],
  ['remand-open', '2025-02', nation, 1],
  ['remand-open', '2025-04', southWales, 1],
  ['remand-open', '2025-04', southWales, 1, 'ethnicity', 'asian'],
  ['remand-open', '2025-05', nation, 0],
  ['remand-open', '2025-06', london, 1, 'sex', 'male'],
  // d01 from 20 January to 10 April, each day once; d13 18 days; d25 until its completion.
  ['remand-days', '2025-04', kent, days({ 81: 1 }, 81), 'crime-type', 'domestic-abuse'],
  ['remand-days', '2025-03', nation, days({ 18: 1 }, 18)],
  ['remand-days', '2025-05', essex, days({ 30: 1 }, 30)],
  ['remand-days', '2025-05', kent, null],
  ['remand-days', '2025-06', nation, null],
  // Cardiff is no board's by the list; of those sent there (d13) all are Kent's.
  ['sitting-days', '2025-03', nation, 19],
  ['sitting-days', '2025-03', kent, 18],
  ['sitting-days', '2025-03', kent, 3, 'court', 'cardiff'],
  ['sitting-days', '2025-01', kent, 0],
  ['court-hours', '2025-03', nation, 66.5],
  ['court-hours', '2025-03', kent, 62.5],
  ['court-hours', '2025-01', kent, 2],

  // c07 was recorded before its offence. c05: 1 June 2020 to 10 January 2025.
  ['offence-to-recorded', '2025-01', nation, days({ 0: 3, 4: 1, 1684: 1 }, 0)],
  ['offence-to-recorded', '2025-01', kent, days({ 0: 1, 4: 1 }, 0)],
  ['offence-to-recorded', '2025-02', nation, days({ 0: 3, 1: 1 }, 0)],
  ['recorded-to-referral', '2025-01', nation, days({ 7: 1, 15: 1 }, 7)],
  ['recorded-to-referral', '2025-03', nation, days({ 2: 1, 3: 1, 60: 1 }, 3)],
  ['recorded-to-referral', '2025-03', london, days({ 60: 1 }, 60)],
  ['recorded-to-charge', '2025-02', nation, days({ 17: 1, 36: 1 }, 17)],
  // c05's charge is known to the CPS alone; c06's is on the day it was recorded.
  ['recorded-to-charge', '2025-03', nation, days({ 0: 1, 50: 1 }, 0)],
  ['recorded-to-charge', '2025-03', essex, days({ 50: 1 }, 50), 'crime-type', 'adult-rape'],
  ['recorded-to-charge', '2025-04', nation, days({ 27: 2 }, 27)],
  ['referral-to-charge', '2025-01', kent, days({ 10: 1 }, 10)],
  ['referral-to-charge', '2025-02', nation, days({ 0: 1 }, 0)],
  ['referral-to-charge', '2025-03', essex, days({ 28: 1 }, 28)],
  ['referral-to-charge', '2025-04', nation, null],
  // d02 10, d13 13, d14 12, d16 9; d16 is at home where its crime is.
  ['charge-to-first-listing', '2025-02', nation, days({ 9: 1, 10: 1, 12: 1, 13: 1 }, 10)],
  ['charge-to-first-listing', '2025-02', kent, days({ 9: 1, 13: 1 }, 9)],
  ['charge-to-first-listing', '2025-02', nation, days({ 13: 1 }, 13), 'court', 'cardiff'],
  ['charge-to-first-listing', '2025-02', nation, days({ 9: 1 }, 9), 'court', 'cardiff-magistrates-court'],
  // d09 is at home in Essex (c12); d09b is a retrial, though received on the same day.
  ['charge-to-first-listing', '2025-04', nation, days({ 1: 1 }, 1)],
  ['charge-to-first-listing', '2025-04', essex, days({ 1: 1 }, 1)],
  // d06 was never listed: completed after 31 days. d40's charge is after its listing. d25 one day.
  ['charge-to-first-listing', '2025-05', nation, days({ 1: 1, 31: 1 }, 1)],
  ['first-listing-to-completion', '2025-03', kent, days({ 33: 1 }, 33)],
  ['first-listing-to-completion', '2025-04', essex, days({ 0: 1 }, 0), 'plea', 'guilty'],
  ['first-listing-to-completion', '2025-05', nation, days({ 28: 1 }, 28)],
  ['first-listing-to-completion', '2025-05', nation, days({ 28: 1 }, 28), 'mode', 'either-way'],
  // d13 was completed without a main hearing.
  ['sent-to-main-hearing', '2025-03', nation, days({ 48: 1 }, 48)],
  ['sent-to-main-hearing', '2025-06', essex, days({ 83: 1, 105: 1 }, 83)],
  ['sent-to-completion', '2025-03', kent, days({ 20: 1 }, 20), 'remand', 'bail'],
  ['sent-to-completion', '2025-03', kent, days({ 20: 1 }, 20), 'receipt-type', 'appeal'],
  ['sent-to-completion', '2025-04', kent, days({ 79: 1 }, 79), 'remand', 'custody'],
  ['sent-to-completion', '2025-06', nation, days({ 107: 2 }, 107)],
  ['sent-to-completion', '2025-06', nation, days({ 107: 1 }, 107), 'plea', 'none'],
  ['charge-to-completion', '2025-03', kent, days({ 33: 1 }, 33)],
  ['charge-to-completion', '2025-06', essex, days({ 111: 1, 129: 1 }, 111)],
  // d14's offence is after its charge.
  ['offence-to-completion', '2025-03', kent, days({ 47: 1 }, 47)],
  ['offence-to-completion', '2025-04', kent, days({ 101: 1 }, 101)],
  ['offence-to-completion', '2025-06', nation, days({ 1845: 1 }, 1845)],

  ['consultations-per-decision', '2025-02', nation, [0, 1]],
  ['consultations-per-decision', '2025-04', essex, [4, 2]],
  ['charge-rate', '2025-02', nation, [1, 2]],
  ['charge-rate', '2025-04', nation, [0, 1]],
  // c02's outcome is void, c19's has no day; c16's is after the charge and stands.
  ['withdrawal-police', '2025-01', nation, [0, 2]],
  ['withdrawal-police', '2025-02', nation, [2, 2]],
  ['withdrawal-police', '2025-02', kent, [1, 1]],
  ['withdrawal-police', '2025-05', nation, [1, 2]],
  ['withdrawal-precharge', '2025-02', nation, [0, 2]],
  ['withdrawal-precharge', '2025-04', essex, [1, 1]],
  ['withdrawal-postcharge', '2025-05', nation, [1, 2]],
  ['conviction-rate', '2025-05', nation, [0, 1]],
  ['conviction-rate', '2025-04', kent, [1, 1]],
  ['guilty-plea', '2025-03', kent, [0, 1]],
  ['guilty-plea', '2025-06', nation, [1, 1]],
  ['guilty-plea-first-hearing', '2025-05', nation, [1, 2]],
  ['guilty-plea-first-hearing', '2025-06', essex, [0, 1]],
  ['unrepresented', '2025-02', nation, [2, 4]],
  ['unrepresented', '2025-02', kent, [1, 2]],
  ['unrepresented', '2025-06', nation, null],

  // h01 before the Crown Court received k13, h03 after; h02 and h04 vacated.
  ['trial-effective', '2025-02', kent, [0, 1]],
  ['trial-effective', '2025-03', kent, [1, 1], 'tier', 'crown'],
  ['trial-effective', '2025-03', kent, [1, 1], 'court', 'cardiff'],
  ['trial-cracked', '2025-05', southWales, [1, 2]],
  ['trial-cracked', '2025-06', london, [1, 1]],
  ['trial-ineffective', '2025-02', kent, [1, 1], 'reason', 'victim-or-witness'],
  ['trial-ineffective', '2025-02', kent, [1, 1], 'tier', 'magistrates'],
  ['trial-ineffective', '2025-05', southWales, [1, 2], 'reason', 'not-known'],
  ['withdrawal-trial', '2025-02', kent, [1, 1], 'court', 'maidstone-magistrates-court'],
  ['withdrawal-trial', '2025-05', southWales, [1, 2]],
  ['withdrawal-trial', '2025-06', nation, [0, 1]],
  ['listings-per-trial', '2025-02', nation, null],
  ['listings-per-trial', '2025-03', kent, [2, 1]],
  ['listings-per-trial', '2025-05', southWales, [2, 1]],
  ['listings-per-trial', '2025-06', london, [1, 1]],

  // p05a is national, p25 of no board: in no link rate.
  ['linked-police-cps', '2025-01', nation, [2, 3]],
  ['linked-police-cps', '2025-01', nation, [1, 3], 'link', 'exact'],
  ['linked-police-cps', '2025-01', essex, [1, 2], 'link', 'model'],
  ['linked-police-cps', '2025-02', nation, [1, 2]],
  ['linked-police-cps', '2025-03', kent, [2, 2]],
  ['linked-police-cps', '2025-05', nation, null],
  ['linked-cps-court', '2025-02', nation, [2, 3]],
  ['linked-cps-court', '2025-02', london, [1, 1]],
  ['linked-cps-court', '2025-04', nation, [1, 2]],
  ['linked-cps-court', '2025-05', nation, [1, 2], 'link', 'model'],
  ['linked-cps-court', '2025-06', nation, null],

  // Watched for 90 days by 15 June: recorded (charged) by 17 March.
  ['victim-journey-to-charge', '2025-01', nation, [0, 5]],
  ['victim-journey-to-charge', '2025-02', nation, [1, 2]],
  ['victim-journey-to-charge', '2025-02', nation, [1, 1], 'suspect', 'not-identified'],
  ['victim-journey-to-charge', '2025-02', nation, [1, 1], 'age-band', 'not-known'],
  ['victim-journey-to-charge', '2025-02', kent, [0, 1]],
  ['victim-journey-to-charge', '2025-03', nation, null],
  ['victim-journey-after-charge', '2025-02', nation, [0, 2]],
  ['victim-journey-after-charge', '2025-03', nation, [1, 2]],
  ['victim-journey-after-charge', '2025-03', essex, [1, 1], 'age-band', '35-44'],
  // v17b and v18b withdrew in the last 42 days; v07 before the crime was recorded.
  ['days-to-withdrawal', '2025-02', nation, days({ 3: 1 }, 3), 'date-known', 'from-outcome'],
  ['days-to-withdrawal', '2025-05', nation, days({ 33: 1 }, 33)],
  ['days-to-withdrawal', '2025-05', essex, days({ 33: 1 }, 33), 'date-known', 'stated'],
  ['withdrawal-by-wait', '2025-01', nation, [0, 5]],
  ['withdrawal-by-wait', '2025-02', nation, [1, 5]],
  ['withdrawal-by-wait', '2025-02', nation, [0, 3], 'wait', '30'],
  ['withdrawal-by-wait', '2025-04', nation, [0, 3]],
  ['withdrawal-by-wait', '2025-05', nation, [2, 3]],
  ['withdrawal-by-wait', '2025-05', essex, [2, 2], 'wait', '30'],
  ['withdrawal-by-wait', '2025-05', nation, [0, 1], 'wait', '90'],
  ['withdrawal-by-wait', '2025-05', nation, [2, 2], 'wait-offence-group', '30:violence-against-the-person'],
]

export type ExpectedFlows = readonly [
  measure: string,
  view: 'cohort' | 'period',
  month: string,
  area: AreaAsked,
  flows: Readonly<Record<string, Days>>,
]

/** Days of age by flow, worked out by hand. */
export const expectedFlows: readonly ExpectedFlows[] = [
  // c01 c02 c05 c10 c16.
  [
    'recorded-to-referral',
    'cohort',
    '2025-01',
    nation,
    { entry: { 0: 5 }, 'exit:referral': { 7: 1, 15: 1, 60: 1 }, 'exit:charged': { 17: 1, 36: 1 } },
  ],
  // c08 c09 c13; c07 ended before it was recorded.
  [
    'recorded-to-referral',
    'cohort',
    '2025-02',
    nation,
    { entry: { 0: 3 }, 'exit:referral': { 2: 1, 3: 1 }, open: { 125: 1 } },
  ],
  // Open from before: c08 c09 c10 c13. Recorded in March: c06 c11 c12, of which two are charged on the first of April.
  [
    'recorded-to-referral',
    'period',
    '2025-03',
    nation,
    {
      entry: { 0: 3, 1: 1, 2: 1, 19: 1, 59: 1 },
      'exit:referral': { 2: 1, 3: 1, 60: 1 },
      'exit:charged': { 0: 1 },
      'month-end': { 27: 2, 50: 1 },
    },
  ],
  [
    'recorded-to-charge',
    'cohort',
    '2025-01',
    nation,
    { entry: { 0: 5 }, 'exit:charge': { 17: 2, 36: 1, 50: 1 }, open: { 165: 1 } },
  ],
  // p20 has no decision, so it is open; p21 was decided before it was referred.
  ['referral-to-charge', 'cohort', '2025-03', nation, { entry: { 0: 2 }, open: { 97: 1, 105: 1 } }],
  ['referral-to-charge', 'cohort', '2025-04', nation, { entry: { 0: 1 }, 'exit:not-charged': { 10: 1 } }],
  ['referral-to-charge', 'cohort', '2025-06', nation, {}],
  [
    'first-listing-to-completion',
    'period',
    '2025-04',
    nation,
    { entry: { 0: 2, 40: 1 }, 'exit:completion': { 0: 1 }, 'month-end': { 11: 1, 70: 1 } },
  ],
  ['sent-to-main-hearing', 'cohort', '2025-02', kent, { entry: { 0: 1 }, 'exit:completed': { 20: 1 } }],
  // d30 and d31 were sent before the period.
  [
    'sent-to-main-hearing',
    'period',
    '2025-01',
    nation,
    { entry: { 0: 1, 297: 1, 307: 1 }, 'month-end': { 11: 1, 328: 1, 338: 1 } },
  ],
  ['offence-to-completion', 'cohort', '2025-02', nation, { entry: { 14: 1 }, 'exit:completion': { 47: 1 } }],
  // d05 comes under observation with its charge, at the age of 1,734 days.
  [
    'offence-to-completion',
    'period',
    '2025-03',
    nation,
    { entry: { 28: 1, 61: 1, 1734: 1 }, 'exit:completion': { 47: 1 }, 'month-end': { 92: 1, 1765: 1 } },
  ],
  [
    'victim-journey-to-charge',
    'cohort',
    '2025-04',
    essex,
    { entry: { 0: 2 }, 'exit:withdrew': { 33: 1, 39: 1 } },
  ],
  [
    'victim-journey-to-charge',
    'cohort',
    '2025-05',
    nation,
    { entry: { 0: 3 }, 'exit:withdrew': { 5: 1 }, 'exit:ended': { 5: 1 }, open: { 15: 1 } },
  ],
  [
    'victim-journey-to-charge',
    'period',
    '2025-05',
    nation,
    {
      entry: { 0: 3, 30: 2, 80: 1 },
      'exit:withdrew': { 5: 1, 33: 1, 39: 1 },
      'exit:ended': { 5: 1 },
      'month-end': { 1: 1, 111: 1 },
    },
  ],
  // v05a and v06 withdrew on the day of the charge; d05 was convicted after the last complete date.
  [
    'victim-journey-after-charge',
    'cohort',
    '2025-03',
    nation,
    { entry: { 0: 3 }, 'exit:withdrew': { 0: 2 }, open: { 106: 1 } },
  ],
  [
    'victim-journey-after-charge',
    'cohort',
    '2025-01',
    kent,
    { entry: { 0: 1 }, 'exit:convicted': { 80: 1 } },
  ],
  [
    'victim-journey-after-charge',
    'cohort',
    '2025-02',
    nation,
    { entry: { 0: 2 }, 'exit:convicted': { 42: 1 }, open: { 125: 1 } },
  ],
]

/** What differs where the delivery has clusters and no edges. */
export const expectedOfClusters: readonly ExpectedFigure[] = [
  ['cps-referrals', '2025-03', essex, 1, 'crime-type', 'domestic-abuse'],
  ['cps-referrals', '2025-04', essex, 2, 'crime-type', 'not-linked'],
  ['linked-police-cps', '2025-01', essex, [1, 2], 'link', 'model'],
  ['linked-cps-court', '2025-05', essex, [1, 1], 'link', 'model'],
  ['charge-to-first-listing', '2025-02', kent, days({ 9: 1, 13: 1 }, 9)],
]
