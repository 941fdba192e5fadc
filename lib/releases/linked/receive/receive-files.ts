import { deliveryTables } from '../../contract/delivery-contract'
import type { DeliveryTable } from '../../contract/column'
import type { CheckedFile } from './check-files'
import { recordFile } from './cross-checks'
import { loadClusters } from './links/load-clusters'
import { loadEdges } from './links/load-edges'
import { loadDeletions } from './load-deletions'
import { countIdentifiers, identifiersFile, loadIdentifiers } from './load-identifiers'
import { loadRecords } from './load-records'
import { takeUpLost } from './lost-records'
import { writeNoRecords } from './no-records'
import { loadOnce, type LoadedTable } from './resume'
import type { Reception } from './reception'

/** Tables of records, each after those that it refers to. */
export const recordTables: readonly DeliveryTable[] = deliveryTables.filter(({ agency }) => agency !== null)

/** Loads every file of a delivery, in the order in which they depend on each other. @throws DeliveryRefused */
export async function receiveFiles(
  reception: Reception,
  files: readonly CheckedFile[],
  keepIdentifiers: boolean,
): Promise<readonly LoadedTable[]> {
  const loaded: LoadedTable[] = []
  const of = (name: string) => files.find(({ table }) => table === name)
  const deletions = of('deletions')
  if (deletions) loaded.push(await loadDeletions(reception, deletions))
  for (const table of recordTables) {
    const file = of(table.name)
    if (!file) {
      await writeNoRecords(reception, table)
      continue
    }
    const outputs = [recordFile(reception.folder, table.name)]
    const result = await loadOnce(reception, file, outputs, () => loadRecords(reception, table, file))
    if (result.again) await takeUpLost(reception, table)
    loaded.push(result)
  }
  loaded.push(...(await receiveLinks(reception, of)))
  const identifiers = of('identifiers')
  if (identifiers)
    loaded.push(
      keepIdentifiers
        ? await loadOnce(reception, identifiers, [identifiersFile(reception.folder)], () =>
            loadIdentifiers(reception, identifiers),
          )
        : await countIdentifiers(reception, identifiers),
    )
  return loaded
}

async function receiveLinks(
  reception: Reception,
  of: (name: string) => CheckedFile | undefined,
): Promise<readonly LoadedTable[]> {
  const loaded: LoadedTable[] = []
  const links = of('links')
  if (links)
    loaded.push(
      await loadOnce(reception, links, [recordFile(reception.folder, 'edges')], async () => {
        const { summary, ...file } = await loadEdges(reception, links)
        return { ...file, edges: summary }
      }),
    )
  const clusters = of('clusters')
  if (clusters)
    loaded.push(
      await loadOnce(reception, clusters, [recordFile(reception.folder, 'clusters')], async () => {
        const { summary, ...file } = await loadClusters(reception, clusters)
        return { ...file, clusters: summary }
      }),
    )
  return loaded
}
