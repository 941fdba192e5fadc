import type { LinkedFigure } from '@/lib/measures/linked-count'
import type { MeasureTime } from '../measure-time'
import { sqlDay } from '../sql/expressions'

type Figure = Extract<LinkedFigure, { shape: 'duration' | 'time-to-event' }>

/** How a row leaves, for the yardstick of the benchmark: expressions over the rows of a measure. */
export type Spell = {
  readonly origin: string
  /** The day on which it left; blank while it is open on the last complete date. */
  readonly left: string
  /** The number of the exit, from 0: the event; blank while open. */
  readonly exit: string
}

/** A row leaves by the first of the exits, in their order, that has a date on or before the last complete date. */
export function spellOf({ from, exits }: Figure, time: MeasureTime): Spell {
  const choose = (then: (on: string, number: number) => string) =>
    `CASE ${exits.map(({ on }, i) => `WHEN (${on}) <= ${sqlDay(time.completeTo)} THEN ${then(on, i)}`).join(' ')} END`
  return { origin: `(${from})`, left: choose((on) => `(${on})`), exit: choose((_, number) => `${number}`) }
}
