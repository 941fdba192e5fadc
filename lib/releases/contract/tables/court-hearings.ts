import { code, date, id, required, whole, type DeliveryTable } from '../column'
import { hearingOutcomes, hearingReasons, hearingTypes } from '../code-lists'

export const courtHearings: DeliveryTable = {
  name: 'court_hearings',
  agency: 'courts',
  row: 'a hearing of a case',
  key: ['hearing_id'],
  required: true,
  columns: [
    required(id('hearing_id', 'The court’s reference of the hearing.')),
    id('trial_id', 'The trial, where the hearing is a listing of one.'),
    required(id('case_id', 'The case, as in court_defendants.')),
    required(date('listed_on', 'Day for which it was listed.')),
    code('type', hearingTypes, 'Type of hearing.'),
    whole('minutes', 'Minutes heard.'),
    code('outcome', hearingOutcomes, 'Trials: whether it went ahead.'),
    code('reason', hearingReasons, 'Trials: why it did not.'),
  ],
  references: [{ column: 'case_id', table: 'court_defendants', tableColumn: 'case_id' }],
  month: ['listed_on'],
}
