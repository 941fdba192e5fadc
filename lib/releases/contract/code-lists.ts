/** Offence groups of the Home Office and the courts, from the most to the least serious for "principal crime". */
export const offenceGroups = [
  'violence-against-the-person',
  'sexual-offences',
  'robbery',
  'theft',
  'criminal-damage-and-arson',
  'drugs',
  'weapons',
  'public-order',
  'fraud',
  'miscellaneous',
  'summary-non-motoring',
  'summary-motoring',
] as const
export const victimTypes = ['person', 'organisation', 'none'] as const
export const sexes = ['female', 'male', 'not-known'] as const
export const ageBands = [
  'under-18',
  '18-24',
  '25-34',
  '35-44',
  '45-54',
  '55-64',
  '65-and-over',
  'not-known',
] as const
/** The five groups of the census and not stated. */
export const ethnicities = ['asian', 'black', 'mixed', 'white', 'other', 'not-stated'] as const
export const chargingRoutes = ['police', 'cps'] as const
export const withdrawalReasons = [
  'delay',
  'fear',
  'not-informed',
  'privacy',
  'wanted-on-record-only',
  'relationship',
  'other',
  'not-stated',
] as const
export const cpsDecisions = ['charge', 'no-further-action', 'out-of-court', 'returned-to-police'] as const
export const decisionReasons = [
  'evidential',
  'public-interest',
  'victim-does-not-support',
  'administrative',
  'other',
] as const
export const cpsOutcomes = ['convicted', 'unsuccessful'] as const
export const cpsOutcomeReasons = [
  'guilty-plea',
  'conviction-after-trial',
  'acquittal',
  'evidential',
  'public-interest',
  'victim-no-longer-supports',
  'administrative',
  'other',
] as const
export const modes = ['summary', 'either-way', 'indictable'] as const
export const pleas = ['guilty', 'not-guilty', 'none', 'other'] as const
export const receiptTypes = ['trial', 'sentence', 'appeal'] as const
export const results = ['convicted', 'acquitted', 'discontinued', 'dismissed', 'other'] as const
export const hearingTypes = ['first', 'plea', 'trial', 'sentence', 'appeal', 'other'] as const
export const hearingOutcomes = ['effective', 'cracked', 'ineffective', 'vacated'] as const
export const hearingReasons = [
  'late-guilty-plea',
  'plea-to-alternative',
  'prosecution-ends-case',
  'victim-or-witness',
  'prosecution-not-ready',
  'defence-not-ready',
  'defendant-absent',
  'court-time',
  'other',
] as const
export const remandStatuses = ['custody', 'bail'] as const
export const agencies = ['police', 'cps', 'courts'] as const
/** The files of records that a link may join. */
export const recordSources = [
  'police_crimes',
  'police_suspects',
  'police_victims',
  'cps_suspects',
  'court_defendants',
] as const
