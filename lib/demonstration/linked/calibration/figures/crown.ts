import type { Magnitude } from '../magnitude'
import { both, courtDays } from './days'
import { listings } from './listings'

const crown = 'Ministry of Justice, October to December 2025'
const inCrown = 'sent_on IS NOT NULL'
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

export const crownFigures: readonly Magnitude[] = [
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
    courtDays('offence_on', 'charged_on', inCrown),
  ).map((each) => ({ ...each, rare: true })),
  ...both(
    'Crown Court, charge to completion',
    181,
    290,
    crown,
    courtDays('charged_on', 'completed_on', inCrown),
  ),
  ...both(
    'Crown Court, offence to completion',
    346,
    707,
    crown,
    courtDays('offence_on', 'completed_on', inCrown),
  ),
  ...both(
    'Crown Court, charge to completion, adult rape',
    null,
    406,
    'Ministry of Justice, July to September 2023; taken as a mean',
    courtDays('charged_on', 'completed_on', `${inCrown} AND adult_rape`),
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
    name: 'Ineffective trials, Crown Court, per cent',
    published: 24.5,
    source: 'Ministry of Justice, 2025: 23 and 26 %',
    kind: 'share',
    rows: listings('ineffective', 'crown'),
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
