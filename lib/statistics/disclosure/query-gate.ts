import { StatisticsError } from '../statistics-error'
import { feasibleRanges } from './feasible-ranges'
import { requireCount } from './round-to-base'
import type { Cell, Equation } from './table'

/** A request for one count: how many people are in any of these smallest groups? */
export interface Query {
  readonly id: string
  /** Names of smallest groups that no filter can split, such as one board, month, age band and outcome. */
  readonly groups: Iterable<string>
}

/** What the gate knows: the true count of every smallest group, and what has been answered. */
export interface GateState {
  readonly counts: ReadonlyMap<string, number>
  readonly answered: readonly Query[]
  /** Counts below it are small, by the data owner's decision. */
  readonly threshold: number
}

export type GateDecision =
  | { readonly kind: 'answered'; readonly count: number }
  | {
      readonly kind: 'refused'
      /**
       * `small`: the count itself; `complement`: everyone else; `difference`: what is left over beside an earlier
       * answer; `combination`: what follows from several answers together.
       */
      readonly reason: 'small' | 'complement' | 'difference' | 'combination'
      /** The earlier answer that it would be compared with. */
      readonly against?: string
    }

/**
 * Whether a count may be answered beside all that was answered before.
 *
 * Refuses a count, a complement, or a difference from an earlier answer that is above zero and below the
 * threshold; then tries every answer together by linear programming, and refuses if a small group that no
 * answer tells apart could be placed in a range narrower than the threshold. Small unions of several groups that
 * follow only from three answers or more are not searched for: pages therefore ask from fixed partitions, and
 * this gate is the second line.
 *
 * A refusal tells something too ("it is small"), as a suppressed cell does; the reason is for the log.
 *
 * @throws StatisticsError `out-of-range` for an unknown group; as `feasibleRanges` for counts
 */
export function decideQuery({ counts, answered, threshold }: GateState, query: Query): GateDecision {
  requireCount(threshold)
  const isSmall = (count: number) => count > 0 && count < threshold
  const asked = groupsOf(counts, query)
  const count = sum(counts, asked)
  const everyone = sum(counts, counts.keys())
  if (isSmall(count)) return { kind: 'refused', reason: 'small' }
  if (isSmall(everyone - count)) return { kind: 'refused', reason: 'complement' }

  for (const earlier of answered) {
    const before = groupsOf(counts, earlier)
    const isNested = isWithin(asked, before) || isWithin(before, asked)
    if (isNested && isSmall(Math.abs(sum(counts, before) - count)))
      return { kind: 'refused', reason: 'difference', against: earlier.id }
  }

  const givesAway = smallBlocks(counts, [...answered, query], isSmall).some(({ width }) => width < threshold)
  return givesAway ? { kind: 'refused', reason: 'combination' } : { kind: 'answered', count }
}

/** Ranges of the small blocks: unions of groups that no answer tells apart. */
function smallBlocks(
  counts: ReadonlyMap<string, number>,
  queries: readonly Query[],
  isSmall: (count: number) => boolean,
) {
  const members = queries.map((query) => groupsOf(counts, query))
  const blocks = new Map<string, number>()
  for (const [group, count] of counts) {
    const mark = members.map((groups) => (groups.has(group) ? '1' : '0')).join('')
    blocks.set(mark, (blocks.get(mark) ?? 0) + count)
  }
  const cells: Cell[] = [...blocks].map(([id, value]) => ({ id, value }))
  const equations: Equation[] = [...queries.keys(), -1].map((number) => {
    const inside = [...blocks.keys()].filter((mark) => number < 0 || mark[number] === '1')
    const answer = `answer ${number}`
    cells.push({ id: answer, value: inside.reduce((total, mark) => total + blocks.get(mark)!, 0) })
    return { ...Object.fromEntries(inside.map((mark) => [mark, 1])), [answer]: -1 }
  })
  return feasibleRanges({ cells, equations }, blocks.keys()).filter((range) => isSmall(range.value))
}

function groupsOf(counts: ReadonlyMap<string, number>, query: Query): Set<string> {
  const groups = new Set(query.groups)
  for (const group of groups) {
    if (!counts.has(group)) throw new StatisticsError('out-of-range', `There is no group ${group}`)
  }
  return groups
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  part.size <= whole.size && [...part].every((group) => whole.has(group))

function sum(counts: ReadonlyMap<string, number>, groups: Iterable<string>): number {
  let total = 0
  for (const group of groups) total += counts.get(group)!
  return total
}
