import path from 'node:path'
import { z } from 'zod'
import { sqlText } from '@/lib/database/duck/sql-text'
import { connectedComponents } from '../cluster/connected-components'
import { readLinks } from '../cluster/link-columns'
import { clustersSql, linksOfEdges, storeClusters } from '../cluster/write-clusters'
import { block, edgesSql } from '../predict/predict'
import type { LinkModel } from '../model/link-model'
import { openRecords } from './fake-1000'
import { Faults } from './near'

/** Clusters at a match weight, record by record against Splink's. */
export async function clusterCase(
  folder: string,
  model: LinkModel,
  clustersFile: string,
  threshold: number,
): Promise<string[]> {
  const faults = new Faults()
  const linkage = await openRecords(folder, model)
  try {
    const { duck } = linkage
    await block(model, linkage)
    await duck.run(`CREATE TABLE edges AS ${await edgesSql(model, linkage, 'pairs')}`)
    const links = await readLinks(duck, linksOfEdges(model, 'edges'))
    await storeClusters(linkage, connectedComponents(linkage.rows, links, threshold))
    const row = await duck.row(
      z.object({ records: z.coerce.number(), same: z.coerce.number(), clusters: z.coerce.number() }),
      `SELECT count(*) AS records, count(*) FILTER (m.cluster_id = s.cluster_id) AS same,
         count(DISTINCT m.cluster_id) AS clusters
       FROM (${clustersSql(model, linkage)}) m
       JOIN read_csv(${sqlText(path.join(folder, clustersFile))}, header = true) s USING (unique_id)`,
    )
    faults.same('records', row.records, linkage.rows)
    faults.same('records in the same cluster', row.same, linkage.rows)
    faults.same('clusters', row.clusters, 578)
    return faults.list()
  } finally {
    linkage.close()
  }
}
