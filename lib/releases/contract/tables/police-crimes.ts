import { area, code, date, flag, id, required, text, whole, type DeliveryTable } from '../column'
import { offenceGroups, victimTypes } from '../code-lists'

export const policeCrimes: DeliveryTable = {
  name: 'police_crimes',
  agency: 'police',
  row: 'a recorded crime',
  key: ['crime_id'],
  required: true,
  columns: [
    required(id('crime_id', 'The force’s reference of the crime.')),
    required(area('police_force_area', 'ONS code of the police force area that recorded it.')),
    text('offence_code', 'Home Office offence code.'),
    required(code('offence_group', offenceGroups, 'Offence group of the crime.')),
    flag('adult_rape', 'Rape of a person aged 18 or over.'),
    flag('domestic_abuse', 'Flagged by the police as domestic abuse.'),
    flag('hate', 'Flagged by the police as a hate crime.'),
    date('offence_on', 'Day of the offence, or its first day.'),
    required(date('recorded_on', 'Day on which the police recorded it.')),
    required(
      code(
        'victim_type',
        victimTypes,
        'Whether its victim is a person, an organisation or nobody in particular.',
      ),
    ),
    whole('outcome_code', 'Home Office outcome, 1 to 22; blank while the crime is open.', {
      least: 1,
      greatest: 22,
    }),
    date('outcome_on', 'Day on which the outcome was assigned.'),
    id('urn', 'Unique reference number of the case.'),
  ],
  inOrder: [
    ['offence_on', 'recorded_on'],
    ['recorded_on', 'outcome_on'],
  ],
  month: ['recorded_on'],
}
