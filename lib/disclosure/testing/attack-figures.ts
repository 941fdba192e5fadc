import { linkedMeasures } from '@/lib/measures/linked-measures'
import { decide } from '../steps/decide'
import type { Figures } from '../steps/figures'
import type { Levels } from '../steps/levels'
import { attack, type AttackResult, type Count } from './attack'
import { relations } from './relations'

/** Protects figures, and attacks all of their measures together for the people of two boards. */
export async function attackFigures(
  figures: Figures,
  boards: readonly [number, number],
  threshold: number,
  change: (levels: Levels) => Levels = (levels) => levels,
  most = Infinity,
): Promise<AttackResult> {
  const measures = linkedMeasures.filter(({ id }) => figures.range(id))
  const kinds = new Map(
    measures.flatMap(({ id, linked }) =>
      linked.breakdowns.map((each) => [
        `${id}|${each.name}`,
        'numeratorBy' in each
          ? ('numerator' as const)
          : 'of' in each
            ? ('alone' as const)
            : ('partition' as const),
      ]),
    ),
  )
  return attack({
    figures,
    levels: change(decide(figures, measures, threshold)),
    threshold,
    boards,
    counts: new Map(measures.map(({ id, linked }) => [id, countsOf(linked.figure.shape)])),
    kindOf: (measure, breakdown) => kinds.get(`${measure}|${breakdown}`) ?? 'partition',
    relations,
    blanks: ['none', 'not-known'],
    most,
  })
}

function countsOf(shape: string): readonly Count[] {
  if (shape === 'count' || shape === 'stock') return ['value']
  return ['completed', 'duration', 'mean'].includes(shape) ? ['denominator'] : ['numerator', 'rest']
}
