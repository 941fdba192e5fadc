import { code, date, id, required, type DeliveryTable } from '../column'
import { ageBands, ethnicities, sexes, withdrawalReasons } from '../code-lists'

export const policeVictims: DeliveryTable = {
  name: 'police_victims',
  agency: 'police',
  row: 'a victim in a crime',
  key: ['victim_id'],
  required: true,
  columns: [
    required(id('victim_id', 'The force’s reference of the victim in this crime.')),
    required(id('crime_id', 'The crime, as in police_crimes.')),
    code('sex', sexes, 'Sex of the victim.'),
    code('age_band', ageBands, 'Age at the offence.'),
    code('ethnicity', ethnicities, 'Ethnicity, in five groups and not stated.'),
    date('withdrew_on', 'Day on which the victim stopped supporting the case.'),
    code('withdrawal_reason', withdrawalReasons, 'The reason that the victim gave.'),
  ],
  references: [{ column: 'crime_id', table: 'police_crimes', tableColumn: 'crime_id' }],
}
