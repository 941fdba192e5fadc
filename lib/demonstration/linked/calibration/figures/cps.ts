import type { Magnitude } from '../magnitude'
import { both } from './days'

const cps = 'CPS quarterly data'
const referral = (table: string, where: string) =>
  `SELECT decided_on - referred_on AS x FROM ${table} WHERE decision = 'charge' AND on_last_year(decided_on)
   AND decided_on >= referred_on AND ${where}`
const finalised = `FROM cps_suspects WHERE on_last_year(finalised_on) AND outcome_reason IS DISTINCT FROM 'administrative'`

export const cpsFigures: readonly Magnitude[] = [
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
]
