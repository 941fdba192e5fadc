import type { LinkedFigure } from '@/lib/measures/linked-count'
import type { MeasureTime } from '../measure-time'
import { sqlDay } from './expressions'

type Figure = Extract<LinkedFigure, { shape: 'duration' | 'time-to-event' }>

/** How a row is followed: expressions over the rows of a measure. */
export type Spell = {
  readonly origin: string
  /** The day from which it is at risk. */
  readonly entered: string
  /** The day on which it left; blank while it is open on the last complete date. */
  readonly left: string
  /** The number of the exit, from 0: the event; blank while open. */
  readonly exit: string
  /** Names of the exits by their number. */
  readonly exits: readonly string[]
  /** True of rows that are followed at all: not those whose days are missing or out of order. */
  readonly sound: string
}

/**
 * A row leaves by the first of the exits, in their order, that has a date on or before the last complete date
 * (docs/measures/rules.md, Durations).
 */
export function spellOf(figure: Figure, time: MeasureTime): Spell {
  const complete = sqlDay(time.completeTo)
  const choose = (then: (exit: Figure['exits'][number], number: number) => string) =>
    `CASE ${figure.exits.map((exit, i) => `WHEN (${exit.on}) <= ${complete} THEN ${then(exit, i)}`).join(' ')} END`
  const origin = `(${figure.from})`
  const enter = figure.shape === 'duration' ? figure.enter : undefined
  const entered = enter ? `(${enter})` : origin
  const left = choose(({ on }) => `(${on})`)
  return {
    origin,
    entered,
    left,
    exit: choose((_, number) => `${number}`),
    exits: figure.exits.map(({ name }) => name),
    sound: [
      `${origin} <= ${complete}`,
      ...(enter ? [`${entered} >= ${origin}`, `${entered} <= ${complete}`] : []),
      `coalesce(${left} >= ${entered}, true)`,
    ].join(' AND '),
  }
}
