import { linkedMeasures } from '@/lib/measures/linked-measures'
import { decide } from '../steps/decide'
import type { Levels } from '../steps/levels'
import type { Figures } from '../steps/figures'
import { attack, type AttackResult, type Count } from './attack'
import { relations } from './relations'

const ids = ['trial-effective', 'trial-cracked', 'trial-ineffective', 'withdrawal-trial']
const both: readonly Count[] = ['numerator', 'rest']

/** Protects made figures of trials, and attacks them for two boards. */
export async function attackTrials(
  figures: Figures,
  boards: readonly [number, number],
  threshold: number,
  change: (levels: Levels) => Levels = (levels) => levels,
  most = Infinity,
): Promise<AttackResult> {
  const measures = linkedMeasures.filter(({ id }) => ids.includes(id))
  const levels = change(decide(figures, measures, threshold))
  return attack({
    figures,
    levels,
    threshold,
    boards,
    counts: new Map(ids.map((id) => [id, both])),
    kindOf: () => 'partition',
    relations,
    most,
  })
}
