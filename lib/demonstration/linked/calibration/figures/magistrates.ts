import type { Magnitude } from '../magnitude'
import { both, courtDays } from './days'
import { listings } from './listings'

const magistrates = 'Ministry of Justice, July to September 2024'
const inMagistrates = 'sent_on IS NULL'

export const magistratesFigures: readonly Magnitude[] = [
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
    courtDays('offence_on', 'charged_on', inMagistrates),
  ),
  ...both(
    'Magistrates, charge to first listing',
    32,
    44,
    magistrates,
    courtDays('charged_on', 'first_listed_on', inMagistrates),
  ),
  ...both(
    'Magistrates, first listing to completion',
    0,
    26,
    magistrates,
    courtDays('first_listed_on', 'completed_on', inMagistrates),
  ),
  ...both(
    'Magistrates, offence to completion',
    184,
    195,
    magistrates,
    courtDays('offence_on', 'completed_on', inMagistrates),
  ),
  {
    name: 'Ineffective trials, magistrates, per cent',
    published: 22,
    source: 'Ministry of Justice, 2025',
    kind: 'share',
    rows: listings('ineffective', 'NOT crown'),
  },
  {
    name: 'Effective trials, magistrates, per cent',
    published: 42,
    source: 'Ministry of Justice, July to September 2023',
    kind: 'share',
    rows: listings('effective', 'NOT crown'),
  },
]
