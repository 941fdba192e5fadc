/**
 * How a measure that is also published is counted from linked records, where that differs (docs/measures/rules.md).
 * Keys are ids of measures. Shown in the dictionary beside the published way of counting.
 */
export const linked = {
  'crimes-recorded':
    'Crimes recorded by the board’s police forces, by the day of recording, counted one by one from the records. Crimes of national bodies count in England and Wales only.',
  'cps-referrals':
    'CPS suspects on the CPS route, by the month of their first referral, counted in the area of the crime to which they are linked, or else of the CPS record.',
  'magistrates-receipts':
    'Cases, by the earliest day on which the court received one of their defendants. They count in the area of the court.',
  'magistrates-disposals':
    'Cases, by the day on which the last of their defendants had left: completed, or sent to the Crown Court. They count in the area of the court.',
  'magistrates-open':
    'Cases received and not yet disposed of on the last day of the month, without cases in which every remaining defendant has a warrant. They count in the area of the court.',
  'crown-receipts':
    'Cases, by the earliest day on which one of their defendants was sent to the Crown Court. They count in the area of the court.',
  'crown-disposals':
    'Cases, by the day on which the last of the defendants sent was completed. They count in the area of the court.',
  'crown-open':
    'Cases received and not yet disposed of on the last day of the month, without cases in which every remaining defendant has a warrant. They count in the area of the court.',
  'crown-open-over-a-year':
    'Open cases received 365 days ago or more, of all open cases without warrant cases. They count in the area of the court.',
  'offence-to-completion':
    'Whole days from the offence to completion, of defendants sent to the Crown Court, counted in the area of the crime. The median is shown; retrials are left out. Where open cases are counted too, time counts from the charge on, because a case cannot be seen before it.',
  'referral-to-charge':
    'Whole days from the first referral to the decision to charge, of suspects on the CPS route, counted in the area of the crime. The mean is shown, as in the published figure, with the median beside it. Where open cases are counted too, decisions not to charge are counted as another way out.',
  'charge-to-first-listing':
    'Whole days from the charge to the first listing, by the month of that listing, where the published figure takes cases by the month of completion. Counted in the area of the crime; retrials are left out.',
  'first-listing-to-completion':
    'Whole days from the first listing to completion, of defendants never sent to the Crown Court, counted in the area of the crime. The mean is shown, as in the published figure, with the median beside it; the median is often 0 because most cases end on the day.',
  'charge-to-completion':
    'Whole days from the charge to completion, of defendants sent to the Crown Court, counted in the area of the crime. Retrials are left out.',
  'withdrawal-police':
    'Crimes with a person as victim, by the month of their outcome: those with outcome 14 or 16 among all that have one. A crime that was later charged counts by its latest outcome.',
  'withdrawal-postcharge':
    'CPS suspects by the month in which the prosecution was finalised, counted in the area of the crime to which they are linked, or else of the CPS record.',
  'charge-rate':
    'CPS suspects decided on, by the month of the decision, counted in the area of the crime to which they are linked, or else of the CPS record.',
  'conviction-rate':
    'CPS suspects with an outcome, by the month in which the prosecution was finalised; administrative outcomes are left out. Counted in the area of the crime to which they are linked, or else of the CPS record.',
  'guilty-plea':
    'Defendants sent to the Crown Court who pleaded guilty or not guilty, by the month of completion, counted in the area of the crime.',
  'trial-effective':
    'Trial listings of magistrates’ courts and the Crown Court together, with a split by court; vacated listings are left out. They count in the area of the court.',
  'trial-cracked':
    'Trial listings of magistrates’ courts and the Crown Court together, with a split by court; vacated listings are left out. They count in the area of the court.',
  'trial-ineffective':
    'Trial listings of magistrates’ courts and the Crown Court together, with splits by court and by reason; vacated listings are left out. They count in the area of the court.',
} as const
