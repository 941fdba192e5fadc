import { code, date, id, required, text, type DeliveryTable } from '../column'
import { recordSources, sexes } from '../code-lists'

/** Read by the linkage step alone, in its own temporary files; none of it is kept. */
export const identifiers: DeliveryTable = {
  name: 'identifiers',
  agency: null,
  row: 'a record, only for linking',
  key: ['source', 'id'],
  required: false,
  columns: [
    required(code('source', recordSources, 'File of the record.')),
    required(id('id', 'Its id.')),
    text('first_name', 'First name.', { identifying: true }),
    text('last_name', 'Last name.', { identifying: true }),
    date('date_of_birth', 'Date of birth.', { identifying: true }),
    code('sex', sexes, 'Sex.'),
    text('postcode', 'Postcode.', { identifying: true }),
    id('pnc', 'PNC identifier.'),
    id('cro', 'Criminal record office number.'),
    id('asn', 'Arrest summons number.'),
    id('urn', 'Unique reference number.'),
  ],
}
