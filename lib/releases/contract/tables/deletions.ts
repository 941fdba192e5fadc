import { code, id, required, type DeliveryTable } from '../column'
import { recordSources } from '../code-lists'

/** Records that the supplier has deleted: left out, with everything that hangs on them. */
export const deletions: DeliveryTable = {
  name: 'deletions',
  agency: null,
  row: 'a record that must not be kept',
  key: ['source', 'id'],
  required: false,
  columns: [required(code('source', recordSources, 'File of the record.')), required(id('id', 'Its id.'))],
}
