/**
 * The contract's columns by which records of a kind are counted at all: their board, crime type, offence group and the
 * links that these need. A definition adds the columns of its own figure.
 */
const linkedByNumbers = ['police_suspects.asn', 'police_crimes.urn'] as const

/** What decides which of several crimes is a defendant's, and its board. */
const principalCrime = [
  'police_crimes.police_force_area',
  'police_crimes.offence_group',
  'police_crimes.adult_rape',
  'police_crimes.recorded_on',
] as const

export const columnsOfCrimes = [
  'police_crimes.crime_id',
  'police_crimes.police_force_area',
  'police_crimes.offence_group',
  'police_crimes.adult_rape',
  'police_crimes.domestic_abuse',
] as const

export const columnsOfSuspects = [
  'police_suspects.suspect_id',
  'police_suspects.crime_id',
  ...linkedByNumbers,
  'cps_suspects.cps_suspect_id',
  'cps_suspects.asn',
  'cps_suspects.urn',
] as const

export const columnsOfCpsSuspects = [
  ...columnsOfSuspects,
  'cps_suspects.police_force_area',
  'cps_suspects.offence_group',
  'cps_suspects.charged_on',
  ...principalCrime,
  'police_crimes.domestic_abuse',
  'court_defendants.court_defendant_id',
  'court_defendants.asn',
  'court_defendants.urn',
  'court_defendants.received_on',
  'court_defendants.adult_rape',
  'court_defendants.domestic_abuse',
] as const

/** Counted by the court's board: the court's own records say all. */
export const columnsOfCourtCases = [
  'court_defendants.court_defendant_id',
  'court_defendants.case_id',
  'court_defendants.court',
  'court_defendants.crown_court',
  'court_defendants.police_force_area',
  'court_defendants.offence_group',
  'court_defendants.adult_rape',
  'court_defendants.domestic_abuse',
] as const

/** Counted by the home board: links to the CPS and the police give it, and tell retrials. */
export const columnsOfCourtDefendants = [
  ...columnsOfCourtCases,
  'court_defendants.asn',
  'court_defendants.urn',
  ...columnsOfSuspects,
  'cps_suspects.charged_on',
  'court_defendants.received_on',
  ...principalCrime,
] as const

export const columnsOfVictims = [
  ...columnsOfCrimes,
  ...columnsOfSuspects,
  'police_crimes.victim_type',
  'police_crimes.recorded_on',
  'police_crimes.outcome_code',
  'police_crimes.outcome_on',
  'police_victims.victim_id',
  'police_victims.crime_id',
  'police_victims.withdrew_on',
  'police_suspects.charged_on',
  'cps_suspects.charged_on',
] as const
