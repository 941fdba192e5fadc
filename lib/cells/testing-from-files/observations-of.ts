import { monthOf } from './days'
import type { Journeys } from './journeys/journeys-of'
import type { MeasureCount, Observation } from './measures/measure-count'
import { standingOf } from './spells'
import { untilOf } from './until-of'

/** Everything that adds to the figures of a measure, in the months that it has. */
export function observationsOf(journeys: Journeys, measure: MeasureCount): Observation[] {
  const until = untilOf(journeys.delivery, measure.agencies)
  const all =
    'observe' in measure
      ? measure.observe(journeys, until)
      : observeSpells(journeys, measure, until.completeTo)
  return all.filter(({ month }) => until.months.includes(month))
}

function observeSpells(
  journeys: Journeys,
  measure: Extract<MeasureCount, { spells: unknown }>,
  completeTo: number,
): Observation[] {
  const spells = measure.spells(journeys)
  if (measure.kind === 'duration') {
    const event = spells[0]?.exits[0]?.[0]
    return standingOf(spells, completeTo).flatMap(({ board, in: where, origin, exit }) =>
      exit?.by === event ? [{ board, month: monthOf(exit!.on), in: where, days: exit!.on - origin }] : [],
    )
  }
  // Time to an event: the share that withdrew within 90 days, of those watched so long.
  return standingOf(spells, completeTo)
    .filter(({ origin }) => origin + 90 <= completeTo)
    .map(({ board, in: where, origin, exit }) => ({
      board,
      month: monthOf(origin),
      in: where,
      numerator: exit?.by === 'withdrew' && exit.on <= origin + 90 ? 1 : 0,
      denominator: 1,
    }))
}
