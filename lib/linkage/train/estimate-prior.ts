import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { estimatePairs } from '../predict/estimate-pairs'
import type { Linkage } from '../predict/open-linkage'
import { possiblePairs } from '../predict/possible-pairs'
import { block } from '../predict/predict'

/**
 * The probability that two random records match: pairs that deterministic rules find, divided by the share of matches
 * that these are thought to find, over all possible pairs.
 *
 * @throws LinkageRefused where the rules find more pairs than that share allows, or none
 */
export async function estimatePrior(
  model: LinkModel,
  linkage: Linkage,
  { rules, recall }: { readonly rules: readonly string[]; readonly recall: number },
  limit?: number,
): Promise<{ prior: number; pairs: number }> {
  const asRules = rules.map((sql) => ({ sql, explode: [] }))
  await estimatePairs(model, linkage, asRules, { limit, place: 'deterministic_matching_rules' })
  const pairs = await block(model, linkage, asRules, 'deterministic_pairs')
  await linkage.duck.run('DROP TABLE deterministic_pairs')
  const all = possiblePairs(model, linkage)
  if (pairs === 0)
    throw new LinkageRefused('find no pair of records, so they tell no prior', 'deterministic_matching_rules')
  if (pairs >= all * recall)
    throw new LinkageRefused(`is too low: the rules find ${pairs} of ${all} possible pairs`, 'recall')
  return { prior: pairs / recall / all, pairs }
}
