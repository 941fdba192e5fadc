import { code, date, id, required, type DeliveryTable } from '../column'
import { chargingRoutes } from '../code-lists'

export const policeSuspects: DeliveryTable = {
  name: 'police_suspects',
  agency: 'police',
  row: 'a suspect in a crime',
  key: ['suspect_id'],
  required: true,
  columns: [
    required(id('suspect_id', 'The force’s reference of the suspect in this crime.')),
    required(id('crime_id', 'The crime, as in police_crimes.')),
    id('asn', 'Arrest summons number.'),
    code('charging_route', chargingRoutes, 'Who decided to charge.'),
    date('charged_on', 'Day of the charge.'),
  ],
  references: [{ column: 'crime_id', table: 'police_crimes', tableColumn: 'crime_id' }],
}
