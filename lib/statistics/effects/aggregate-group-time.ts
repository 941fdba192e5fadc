import { requireNonEmpty } from '../guards'
import type { Estimate } from '../regression/estimate-contrast'
import { StatisticsError } from '../statistics-error'
import { fromInfluence, type GroupTimeEffect } from './group-time-effects'
import type { Starts } from './panel'

/** An effect averaged over groups, with the time since the start, the group or the time it is for. */
export interface AggregatedEffect extends Estimate {
  readonly at: number
  readonly influence: readonly number[]
}

export interface AggregatedEffects {
  readonly overall: Estimate
  /** One per time since the start ('dynamic'), per group ('group'), per time ('calendar'); none for 'simple'. */
  readonly parts: readonly AggregatedEffect[]
}

/**
 * Averages of group-time effects, groups weighted by their number of units; errors allow for those weights
 * having been estimated too.
 * 'simple': all effects from the starts on. 'dynamic': by time since the start (the event study), overall the
 * mean of those at 0 and after. 'group': by start, overall their weighted mean. 'calendar': by time.
 * Source: Callaway and Sant'Anna, J Econometrics 2021;225:200, section 3.
 *
 * @param effects from groupTimeEffects. @param starts the same as given there.
 * @param firstTime first time of the panel: units that started by then are left out, as they were there.
 * Throws `empty`; `degenerate` if no effect lies at or after a start.
 */
export function aggregateGroupTime(
  effects: readonly GroupTimeEffect[],
  starts: Starts,
  firstTime: number,
  kind: 'simple' | 'dynamic' | 'group' | 'calendar',
  level = 0.95,
): AggregatedEffects {
  requireNonEmpty(effects, 'The group-time effects')
  const kept = starts.map((start) => start === null || start > firstTime)
  const n = kept.filter(Boolean).length
  const share = (group: number) => starts.filter((start) => start === group).length / n
  const after = effects.filter(({ group, time }) => time >= group)
  if (after.length === 0) throw new StatisticsError('degenerate', 'No effect lies at or after a start')

  if (kind === 'simple') return { overall: weighted(after, after), parts: [] }
  const shown = kind === 'dynamic' ? effects : after
  const keyOf = ({ group, time }: GroupTimeEffect) =>
    kind === 'dynamic' ? time - group : kind === 'group' ? group : time
  const parts = [...new Set(shown.map(keyOf))]
    .sort((a, b) => a - b)
    .map((at) => {
      const members = shown.filter((effect) => keyOf(effect) === at)
      // Within one group every effect weighs the same: no weight is estimated.
      return { at, ...(kind === 'group' ? plain(members) : weighted(members, members)) }
    })
  if (kind === 'group')
    return {
      overall: weighted(
        parts,
        parts.map(({ at }) => ({ group: at })),
      ),
      parts,
    }
  return { overall: plain(kind === 'dynamic' ? parts.filter(({ at }) => at >= 0) : parts), parts }

  /** Mean with weights P(group), and the influence of having estimated them. */
  function weighted(members: readonly WithInfluence[], groups: readonly { readonly group: number }[]) {
    const shares = groups.map(({ group }) => share(group))
    const total = shares.reduce((sum, value) => sum + value, 0)
    const estimate = members.reduce((sum, member, k) => sum + (member.estimate * shares[k]!) / total, 0)
    const influence = starts.map((start, i) => {
      if (!kept[i]) return 0
      let own = 0
      let ofWeights = 0
      members.forEach((member, k) => {
        own += (member.influence[i]! * shares[k]!) / total
        ofWeights += ((start === groups[k]!.group ? 1 : 0) - shares[k]!) * (member.estimate - estimate)
      })
      return own + ofWeights / total
    })
    return { ...fromInfluence(estimate, influence, n, level), influence }
  }

  function plain(members: readonly WithInfluence[]) {
    const estimate = members.reduce((sum, member) => sum + member.estimate, 0) / members.length
    const influence = starts.map(
      (_, i) => members.reduce((sum, member) => sum + member.influence[i]!, 0) / members.length,
    )
    return { ...fromInfluence(estimate, influence, n, level), influence }
  }
}

interface WithInfluence {
  readonly estimate: number
  readonly influence: readonly number[]
}
