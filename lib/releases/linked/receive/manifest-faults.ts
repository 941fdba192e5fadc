import { allTables } from '../../contract/delivery-contract'
import type { Layout, Manifest } from '../../contract/manifest'
import { deliveryFault, type DeliveryFault } from './delivery-fault'

/** What a manifest of the right shape may still have wrong. */
export function manifestFaults(manifest: Manifest): readonly DeliveryFault[] {
  return [...dateFaults(manifest), ...tableFaults(manifest), ...linkageFaults(manifest)]
}

function dateFaults({ period, agencies, complete_to: completeTo, snapshot_date: snapshot }: Manifest) {
  const faults: DeliveryFault[] = []
  if (period.from > period.to) faults.push(deliveryFault('periodOrder'))
  for (const agency of agencies) {
    const day = completeTo[agency]
    if (day === undefined) faults.push(deliveryFault('completeToMissing', {}, { agency }))
    else if (day > snapshot) faults.push(deliveryFault('completeToLate', {}, { agency }))
  }
  return faults
}

function tableFaults({ files, agencies }: Manifest) {
  const faults: DeliveryFault[] = []
  const tables = files.map(({ table }) => table)
  for (const { name, required, agency } of allTables) {
    const needed = required && agency !== null && agencies.includes(agency)
    if (needed && !tables.includes(name)) faults.push(deliveryFault('tableMissing', {}, { table: name }))
    if (tables.indexOf(name) !== tables.lastIndexOf(name))
      faults.push(deliveryFault('tableTwice', {}, { table: name }))
  }
  // Case is not told apart: some file systems do not either.
  const names = files.map(({ file }) => file.toLowerCase())
  files.forEach(({ file }, at) => {
    if (names.indexOf(file.toLowerCase()) < at) faults.push(deliveryFault('fileTwice', { file }))
  })
  return faults
}

const layoutsOf: Readonly<Record<string, readonly Layout[]>> = {
  links: ['contract', 'splink-edges'],
  clusters: ['contract', 'splink-clusters', 'person-table'],
}

function linkageFaults({ files, linkage }: Manifest) {
  const faults: DeliveryFault[] = []
  for (const { table, file, layout = 'contract' } of files)
    if (!(layoutsOf[table] ?? ['contract']).includes(layout))
      faults.push(deliveryFault('layoutWrong', { file }, { layout, table }))
  const linked = files.some(({ table }) => table === 'links' || table === 'clusters')
  if (linkage.method !== 'none' && !linked) faults.push(deliveryFault('linkageMissing'))
  if (linkage.method === 'none' && linked) faults.push(deliveryFault('linkageUnstated'))
  return faults
}
