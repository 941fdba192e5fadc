import type { BreakdownName, LinkedCount } from './linked-count'
import type { MeasureDefinition } from './measure-definition'

/** Every breakdown in which figures of a measure may come, from published tables or linked records. */
export function breakdownsOf({ breakdowns, linked }: MeasureDefinition): readonly BreakdownName[] {
  const ofLinked = linked ? [...ofFigure(linked), ...linked.breakdowns.map(({ name }) => name)] : []
  return [...new Set([...breakdowns, ...ofLinked])]
}

/** Those that come with the shape of the figure itself: ages of what is open, days waited so far. */
function ofFigure({ figure }: LinkedCount): readonly BreakdownName[] {
  if (figure.shape === 'stock' && figure.ageBands) return ['age-band']
  return figure.shape === 'waits' ? ['wait', 'wait-offence-group'] : []
}
