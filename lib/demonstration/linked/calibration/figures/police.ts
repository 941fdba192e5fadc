import type { Magnitude } from '../magnitude'

const police = 'Home Office, year to March 2026'
const june = 'Home Office, year to June 2025'
const outcomes = 'FROM police_crimes WHERE on_last_year(outcome_on)'
/** Share of outcomes that are a charge, brought from the 7.6 % of all crime then to the 10.5 % of the latest year. */
const charged = (name: string, published: number, where: string): Magnitude => ({
  name: `Charge share, ${name}`,
  published: published * (10.5 / 7.6),
  source: `${june}: ${published} %, brought to the level of the latest year`,
  kind: 'share',
  rows: `SELECT outcome_code = 1 AS x ${outcomes} AND ${where}`,
})

export const policeFigures: readonly Magnitude[] = [
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
]
