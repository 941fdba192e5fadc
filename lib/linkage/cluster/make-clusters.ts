import { z } from 'zod'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'
import { bothSides } from '../sql/both-sides'
import { sqlNumber } from '../sql/sql-number'
import { reportClusters, type ClusterReport } from './cluster-warnings'
import type { ClusterRequest } from './cluster-request'
import { componentsAt } from './connected-components'
import { clusterWithHysteresis } from './hysteresis'
import { readLinks, type Links } from './link-columns'
import { withOverrides } from './overrides'
import { readClustersBefore } from './read-clusters-before'
import { readOverrides, type OverridesRead } from './read-overrides'
import { clusterBySingleBestLinks } from './single-best-links'
import { guardedWeightSql, twinColumnsOf } from './twins-guard'
import { linksOfEdges } from './write-clusters'

/** Clusters as they were asked for. */
export type Clusters = {
  /** The cluster of each node by threshold; the first is that of `cluster_id`. */
  readonly at: ReadonlyMap<number, Uint32Array>
  readonly reports: ReadonlyMap<number, ClusterReport>
  readonly overrides: (OverridesRead & { readonly stillTogether: number }) | null
  /** Links that the twins guard held down below the lowest threshold; null without it. */
  readonly heldTwins: number | null
}

/**
 * Makes clusters of scored edges.
 *
 * @param edges a table, or a SELECT in brackets, with the ids of both records and `match_weight`
 * @param threshold where the request names none
 */
export async function makeClusters(
  model: LinkModel,
  linkage: Linkage,
  edges: string,
  request: ClusterRequest,
  threshold: number,
): Promise<Clusters> {
  const thresholds = request.hysteresis ? [request.hysteresis.join] : (request.thresholds ?? [threshold])
  const lowest = request.hysteresis ? request.hysteresis.fracture : Math.min(...thresholds)
  const weighed = weighedLinks(model, linkage, edges, request)
  const scored = await readLinks(
    linkage.duck,
    `SELECT node_l, node_r, weight AS match_weight FROM (${weighed}) WHERE weight >= ${sqlNumber(lowest)}`,
  )
  const heldTwins = request.twins ? await countHeld(linkage, weighed, lowest) : null
  const read = request.overrides === undefined ? null : await readOverrides(model, linkage)
  const links = read ? withOverrides(scored, read.overrides) : scored
  const at = await clustered(model, linkage, links, request, thresholds)
  const first = at.get(thresholds[0]!)!
  return {
    at: new Map(thresholds.map((weight) => [weight, at.get(weight)!])),
    reports: new Map(
      thresholds.map((weight) => [
        weight,
        reportClusters(at.get(weight)!, links, request.hysteresis ? lowest : weight),
      ]),
    ),
    overrides: read && {
      ...read,
      stillTogether: read.overrides.filter(({ left, right, same }) => !same && first[left] === first[right])
        .length,
    },
    heldTwins,
  }
}

async function clustered(
  model: LinkModel,
  linkage: Linkage,
  links: Links,
  { hysteresis, singleBest }: ClusterRequest,
  thresholds: readonly number[],
): Promise<ReadonlyMap<number, Uint32Array>> {
  const nodes = linkage.rows
  if (hysteresis) {
    const before = await readClustersBefore(model, linkage)
    return new Map([[hysteresis.join, clusterWithHysteresis(nodes, links, before, hysteresis)]])
  }
  if (!singleBest) return componentsAt(nodes, links, thresholds)
  const names = linkage.sources.map(({ name }) => name)
  const free = singleBest.sources.map((name) => {
    const source = names.indexOf(name)
    if (source === -1)
      throw new LinkageRefused(`There is no source "${name}"; the sources are ${names.join(', ')}.`)
    return source
  })
  const threshold = thresholds[0]!
  const sources = await sourceOfNodes(model, linkage, names)
  const ties = singleBest.ties
  return new Map([
    [threshold, clusterBySingleBestLinks(nodes, links, sources, new Set(free), { threshold, ties })],
  ])
}

/** `node_l`, `node_r`, `match_weight` and, after the twins guard, `weight`. */
function weighedLinks(model: LinkModel, linkage: Linkage, edges: string, { twins }: ClusterRequest): string {
  if (!twins) return `SELECT *, match_weight AS weight FROM (${linksOfEdges(model, edges)})`
  const sides = [...new Set(twinColumnsOf(twins))].flatMap((name) => {
    const [left, right] = bothSides(name)
    return [`l.${sqlName(name)} AS ${left}`, `r.${sqlName(name)} AS ${right}`]
  })
  const lists = new Set(
    [...linkage.columns].filter(([, type]) => type.endsWith(']')).map(([name]) => name.toLowerCase()),
  )
  return `SELECT node_l, node_r, match_weight, ${guardedWeightSql(twins, { isList: (name) => lists.has(name.toLowerCase()) })} AS weight
    FROM (${linksOfEdges(model, edges, sides)})`
}

async function countHeld({ duck }: Linkage, weighed: string, lowest: number): Promise<number> {
  const at = sqlNumber(lowest)
  const { held } = await duck.row(
    z.object({ held: z.coerce.number() }),
    `SELECT count(*) AS held FROM (${weighed}) WHERE match_weight >= ${at} AND weight < ${at}`,
  )
  return held
}

async function sourceOfNodes(
  model: LinkModel,
  linkage: Linkage,
  names: readonly string[],
): Promise<number[]> {
  const { left, right } = await readLinks(
    linkage.duck,
    `SELECT __node AS node_l, list_position([${names.map(sqlText).join(', ')}],
       CAST(${sqlName(model.sourceDataset)} AS VARCHAR)) - 1 AS node_r, 0 AS match_weight FROM nodes`,
  )
  const sources = new Array<number>(linkage.rows)
  for (const [at, node] of left.entries()) sources[node] = right[at]!
  return sources
}
