import { code, id, number, required, text, type DeliveryTable } from '../column'
import { recordSources } from '../code-lists'

/** Links between records, where the supplier has linked them; Splink's own files are read in their own layout. */
export const links: DeliveryTable = {
  name: 'links',
  agency: null,
  row: 'a link between two records',
  key: ['source_l', 'id_l', 'source_r', 'id_r'],
  required: false,
  columns: [
    required(code('source_l', recordSources, 'File of the left record.')),
    required(id('id_l', 'Its id.')),
    required(code('source_r', recordSources, 'File of the right record.')),
    required(id('id_r', 'Its id.')),
    number('match_weight', 'Base-2 logarithm of the Bayes factor and prior.', {
      least: -1000,
      greatest: 1000,
    }),
    number('match_probability', 'Between 0 and 1.', { least: 0, greatest: 1 }),
  ],
}

export const clusters: DeliveryTable = {
  name: 'clusters',
  agency: null,
  row: 'a record and the cluster that it belongs to',
  key: ['source', 'id'],
  required: false,
  columns: [
    required(code('source', recordSources, 'File of the record.')),
    required(id('id', 'Its id.')),
    required(text('cluster_id', 'Records with the same value are one person’s case.', { identifying: true })),
  ],
}
