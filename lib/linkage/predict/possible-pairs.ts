import type { LinkModel } from '../model/link-model'
import type { Linkage } from './open-linkage'

/** How many pairs there are without any rule: the whole of which the prior is a share. */
export function possiblePairs(model: LinkModel, linkage: Pick<Linkage, 'rows' | 'sources'>): number {
  const { rows, sources } = linkage
  if (model.linkType !== 'link_only') return (rows * (rows - 1)) / 2
  const squares = sources.reduce((sum, source) => sum + source.rows ** 2, 0)
  return (rows ** 2 - squares) / 2
}
