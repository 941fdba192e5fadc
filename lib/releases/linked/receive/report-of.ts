import { contractVersion } from '../../contract/delivery-contract'
import { checkComponents } from './links/check-components'
import { recordTables } from './receive-files'
import { receiveReport, type LinksSummary, type ReceiveReport, type TableQuality } from './receive-report'
import type { Reception } from './reception'
import type { LoadedTable } from './resume'
import { tableQuality } from './table-quality'

/** What came of a delivery whose files are loaded. */
export async function reportOf(
  reception: Reception,
  checksum: string,
  loaded: readonly LoadedTable[],
): Promise<ReceiveReport> {
  const { manifest } = reception
  const files = loaded.map(({ received }) => received)
  const quality: TableQuality[] = []
  for (const table of recordTables)
    if (files.some((file) => file.table === table.name)) quality.push(await tableQuality(reception, table))
  const { linkage } = manifest
  return receiveReport.parse({
    version: 1,
    checksum,
    contract: contractVersion,
    supplier: manifest.supplier,
    agencies: manifest.agencies,
    period: manifest.period,
    snapshot: manifest.snapshot_date,
    completeTo: manifest.complete_to,
    linkage:
      linkage.method === 'none'
        ? { method: 'none', version: null, threshold: null }
        : { method: 'splink', version: linkage.version, threshold: linkage.threshold_match_weight },
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    setAside: files.reduce((sum, { setAside }) => sum + setAside, 0),
    files,
    quality,
    links: await linksOf(reception, loaded),
  } satisfies ReceiveReport)
}

async function linksOf(reception: Reception, loaded: readonly LoadedTable[]): Promise<LinksSummary> {
  const edges = loaded.find((table) => table.edges)?.edges ?? null
  const clusters = loaded.find((table) => table.clusters)?.clusters ?? null
  const { linkage } = reception.manifest
  const comparable = edges !== null && clusters !== null && linkage.method !== 'none'
  const consistency = comparable ? await checkComponents(reception, linkage.threshold_match_weight) : null
  return { edges, clusters, consistency }
}
