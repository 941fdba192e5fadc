import type { Magnitude } from './magnitude'

const police = 'Home Office, year to March 2026'
const june = 'Home Office, year to June 2025'
const cps = 'CPS quarterly data'
const magistrates = 'Ministry of Justice, July to September 2024'
const crown = 'Ministry of Justice, October to December 2025'

const outcomes = 'FROM police_crimes WHERE on_last_year(outcome_on)'
/** Share of outcomes that are a charge, brought from the 7.6 % of all crime then to the 10.5 % of the latest year. */
const charged = (name: string, published: number, where: string): Magnitude => ({
  name: `Charge share, ${name}`,
  published: published * (10.5 / 7.6),
  source: `${june}: ${published} %, brought to the level of the latest year`,
  kind: 'share',
  rows: `SELECT outcome_code = 1 AS x ${outcomes} AND ${where}`,
})
const days = (from: string, to: string, where: string) =>
  `SELECT ${to} - ${from} AS x FROM court_defendants WHERE on_last_year(completed_on) AND ${to} >= ${from} AND ${where}`
const both = (
  name: string,
  median: number | null,
  mean: number | null,
  source: string,
  rows: string,
): readonly Magnitude[] => [
  ...(median === null
    ? []
    : [{ name: `${name}, median days`, published: median, source, kind: 'median', rows } as const]),
  ...(mean === null
    ? []
    : [{ name: `${name}, mean days`, published: mean, source, kind: 'mean', rows } as const]),
]
const inMagistrates = 'sent_on IS NULL'
const inCrown = 'sent_on IS NOT NULL'
const referral = (table: string, where: string) =>
  `SELECT decided_on - referred_on AS x FROM ${table} WHERE decision = 'charge' AND on_last_year(decided_on)
   AND decided_on >= referred_on AND ${where}`
const listings = (outcome: string, where: string) =>
  `SELECT outcome = '${outcome}' AS x FROM trial_listing WHERE on_last_year(listed_on) AND ${where}`
const finalised = `FROM cps_suspects WHERE on_last_year(finalised_on) AND outcome_reason IS DISTINCT FROM 'administrative'`
const openAge = (name: string, published: number, from: number, to: number): Magnitude => ({
  name: `Open Crown Court cases of ${name}, per cent`,
  published: (100 * published) / 75_799,
  source: crown,
  kind: 'share',
  rows: `SELECT age BETWEEN ${from} AND ${to} AS x FROM crown_open`,
  rare: true,
})
const openOf = (name: string, published: number, codes: string): Magnitude => ({
  name: `Open Crown Court cases, ${name}`,
  published,
  source: `${crown}, by court`,
  kind: 'count',
  rows: `FROM crown_open WHERE area IN (${codes})`,
  rare: true,
})

/** What the demonstration is calibrated to, and counted from its files by the rules of docs/measures/rules.md. */
export const magnitudes: readonly Magnitude[] = [
  {
    name: 'Crimes recorded a year',
    published: 5_140_000,
    source: police,
    kind: 'count',
    rows: 'FROM police_crimes WHERE on_last_year(recorded_on)',
  },
  {
    name: 'Crimes charged a year',
    published: 550_778,
    source: `${police}; 427,100 two years before`,
    kind: 'count',
    rows: `${outcomes} AND outcome_code = 1`,
  },
  {
    name: 'Charge share, all crime',
    published: 10.5,
    source: police,
    kind: 'share',
    rows: `SELECT outcome_code = 1 AS x ${outcomes}`,
  },
  charged('violence', 6.3, "offence_group = 'violence-against-the-person'"),
  charged('robbery', 8.1, "offence_group = 'robbery'"),
  charged('theft', 7.6, "offence_group = 'theft'"),
  { ...charged('rape', 3, 'adult_rape'), rare: true },
  {
    name: 'Victim does not support (14, 16), per cent of outcomes',
    published: 25,
    source: `${june}; 29 % in 2021`,
    kind: 'share',
    rows: `SELECT outcome_code IN (14, 16) AS x ${outcomes}`,
  },
  {
    name: 'No suspect identified (18), per cent of outcomes',
    published: 38.6,
    source: june,
    kind: 'share',
    rows: `SELECT outcome_code = 18 AS x ${outcomes}`,
  },
  {
    name: 'Victim does not support, adult rape',
    published: 60,
    source: 'Scorecards, 2021 to 2023: 59 to 61 %',
    kind: 'share',
    rows: `SELECT outcome_code IN (14, 16) AS x ${outcomes} AND adult_rape AND victim_type = 'person'`,
  },
  {
    name: 'Victim does not support, domestic abuse',
    published: 50,
    source: 'London, year to March 2022: 59 %, where all crime had 40 %; brought to the country’s level',
    kind: 'share',
    rows: `SELECT outcome_code IN (14, 16) AS x ${outcomes} AND domestic_abuse`,
  },
  {
    name: 'Referrals to the CPS a quarter',
    published: 56_423,
    source: `${cps}, April to June 2024`,
    kind: 'count',
    per: 4,
    rows: 'FROM cps_suspects WHERE on_last_year(referred_on)',
  },
  ...both(
    'Referral to charge, all',
    null,
    41.2,
    `${cps}, October to December 2021`,
    referral('cps_suspects', 'true'),
  ),
  ...both(
    'Referral to charge, rape',
    null,
    153.2,
    `${cps}, October to December 2021`,
    referral('cps_crime', 'adult_rape'),
  ).map((each) => ({ ...each, rare: true })),
  ...both(
    'Referral to charge, domestic abuse',
    null,
    23.8,
    `${cps}, October to December 2021`,
    referral('cps_crime', 'domestic_abuse'),
  ),
  {
    name: 'Charge rate of CPS decisions, per cent',
    published: 75,
    source: `${cps}, 2019/20`,
    kind: 'share',
    rows: `SELECT decision = 'charge' AS x FROM cps_suspects
      WHERE on_last_year(decided_on) AND decision IN ('charge', 'no-further-action')`,
  },
  {
    name: 'Victim left between referral and charge, per cent',
    published: 16,
    source: 'Scorecards, April to June 2021',
    kind: 'share',
    rows: `SELECT decision_reason = 'victim-does-not-support' AS x FROM cps_suspects
      WHERE on_last_year(decided_on) AND decision IN ('charge', 'no-further-action')`,
  },
  {
    name: 'Victim left after charge, per cent of prosecutions',
    published: 5.8,
    source: 'CPS, October to December 2024',
    kind: 'share',
    rows: `SELECT outcome_reason = 'victim-no-longer-supports' AS x ${finalised}`,
  },
  {
    name: 'Victim left after charge, adult rape',
    published: 7.9,
    source: 'CPS, October to December 2024',
    kind: 'share',
    rows: `SELECT outcome_reason = 'victim-no-longer-supports' AS x FROM cps_crime
      WHERE adult_rape AND on_last_year(finalised_on)`,
    rare: true,
  },
  {
    name: 'Conviction rate, per cent',
    published: 84.3,
    source: `${cps}, 2019/20, administrative finalisations left out`,
    kind: 'share',
    rows: `SELECT outcome = 'convicted' AS x ${finalised}`,
  },
  {
    name: 'Magistrates’ receipts a quarter',
    published: 349_395,
    source: magistrates,
    kind: 'count',
    per: 4,
    rows: 'FROM magistrates_case WHERE on_last_year(received_on)',
  },
  {
    name: 'Magistrates’ disposals a quarter',
    published: 321_072,
    source: magistrates,
    kind: 'count',
    per: 4,
    rows: 'FROM magistrates_case WHERE on_last_year(disposed_on)',
  },
  {
    name: 'Magistrates’ open cases',
    published: 333_349,
    source: `${magistrates}; 361,027 in June 2025`,
    kind: 'count',
    rows: 'FROM magistrates_case, day_of WHERE counted AND open_on(received_on, disposed_on, last_day)',
  },
  ...both(
    'Magistrates, offence to charge',
    132,
    125,
    magistrates,
    days('offence_on', 'charged_on', inMagistrates),
  ),
  ...both(
    'Magistrates, charge to first listing',
    32,
    44,
    magistrates,
    days('charged_on', 'first_listed_on', inMagistrates),
  ),
  ...both(
    'Magistrates, first listing to completion',
    0,
    26,
    magistrates,
    days('first_listed_on', 'completed_on', inMagistrates),
  ),
  ...both(
    'Magistrates, offence to completion',
    184,
    195,
    magistrates,
    days('offence_on', 'completed_on', inMagistrates),
  ),
  {
    name: 'Crown Court receipts a quarter',
    published: 29_482,
    source: crown,
    kind: 'count',
    per: 4,
    rows: 'FROM crown_case WHERE on_last_year(received_on)',
  },
  {
    name: 'Crown Court disposals a quarter',
    published: 28_812,
    source: crown,
    kind: 'count',
    per: 4,
    rows: 'FROM crown_case WHERE on_last_year(disposed_on)',
  },
  {
    name: 'Crown Court open cases',
    published: 80_203,
    source: `${crown}; 75,799 of them with a valid age`,
    kind: 'count',
    rows: 'FROM crown_open',
  },
  {
    name: 'Open Crown Court cases of a year or more, per cent',
    published: 27.7,
    source: crown,
    kind: 'share',
    rows: 'SELECT age >= 365 AS x FROM crown_open',
  },
  openAge('under 4 weeks', 7_323, 0, 27),
  openAge('4 to 8 weeks', 7_395, 28, 55),
  openAge('8 to 12 weeks', 5_946, 56, 83),
  openAge('12 to 16 weeks', 5_279, 84, 111),
  openAge('16 to 20 weeks', 4_662, 112, 139),
  openAge('20 to 26 weeks', 6_299, 140, 181),
  openAge('6 to 12 months', 17_893, 182, 364),
  openAge('1 to 2 years', 14_839, 365, 729),
  openAge('2 years or more', 6_163, 730, 100_000),
  ...both(
    'Crown Court, offence to charge',
    137,
    455,
    'Ministry of Justice, July to September 2024',
    days('offence_on', 'charged_on', inCrown),
  ).map((each) => ({ ...each, rare: true })),
  ...both('Crown Court, charge to completion', 181, 290, crown, days('charged_on', 'completed_on', inCrown)),
  ...both('Crown Court, offence to completion', 346, 707, crown, days('offence_on', 'completed_on', inCrown)),
  ...both(
    'Crown Court, charge to completion, adult rape',
    null,
    406,
    'Ministry of Justice, July to September 2023; taken as a mean',
    days('charged_on', 'completed_on', `${inCrown} AND adult_rape`),
  ).map((each) => ({ ...each, rare: true })),
  {
    name: 'Hours heard per Crown Court case',
    published: 3.3,
    source: crown,
    kind: 'mean',
    rows: `SELECT sum(minutes) / 60 AS x FROM court_hearings h JOIN crown_case c USING (case_id)
      WHERE h.listed_on >= c.received_on AND on_last_year(c.disposed_on) GROUP BY case_id`,
  },
  {
    name: 'Ineffective trials, magistrates, per cent',
    published: 22,
    source: 'Ministry of Justice, 2025',
    kind: 'share',
    rows: listings('ineffective', 'NOT crown'),
  },
  {
    name: 'Ineffective trials, Crown Court, per cent',
    published: 24.5,
    source: 'Ministry of Justice, 2025: 23 and 26 %',
    kind: 'share',
    rows: listings('ineffective', 'crown'),
  },
  {
    name: 'Effective trials, magistrates, per cent',
    published: 42,
    source: 'Ministry of Justice, July to September 2023',
    kind: 'share',
    rows: listings('effective', 'NOT crown'),
  },
  {
    name: 'Effective trials, Crown Court, per cent',
    published: 41,
    source: 'Ministry of Justice, July to September 2023',
    kind: 'share',
    rows: listings('effective', 'crown'),
  },
  {
    name: 'Trials lost for a victim or witness, per cent of listings',
    published: 1.2,
    source: 'Scorecards, April to June 2021',
    kind: 'share',
    rows: `SELECT reason = 'victim-or-witness' AS x FROM trial_listing WHERE on_last_year(listed_on)`,
    rare: true,
  },
  openOf('London', 19_339, "'E23000001', 'E23000034'"),
  openOf('Cumbria', 407, "'E23000002'"),
]
