import { code, date, id, required, type DeliveryTable } from '../column'
import { remandStatuses } from '../code-lists'

export const courtRemand: DeliveryTable = {
  name: 'court_remand',
  agency: 'courts',
  row: 'a spell of a defendant in custody or on bail',
  key: ['court_defendant_id', 'from_on'],
  required: true,
  columns: [
    required(id('court_defendant_id', 'The defendant, as in court_defendants.')),
    required(code('status', remandStatuses, 'Custody or bail.')),
    required(date('from_on', 'First day of the spell.')),
    date('to_on', 'Last day of the spell; blank while it lasts.'),
  ],
  references: [
    { column: 'court_defendant_id', table: 'court_defendants', tableColumn: 'court_defendant_id' },
  ],
  inOrder: [['from_on', 'to_on']],
  month: ['from_on'],
}
