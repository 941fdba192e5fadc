import type { BoardId } from '../boards-of-records'
import { monthOf, type Day } from '../days'
import type { Observation, Where } from './measure-count'

/** One that counts on a day; nothing where the day is blank. */
export const counted = (board: BoardId, on: Day | null, where: Where, value = 1): Observation[] =>
  on === null ? [] : [{ board, month: monthOf(on), in: where, value }]

/** One of a denominator on a day, in the numerator or not; nothing where the day is blank. */
export const shared = (
  board: BoardId,
  on: Day | null,
  where: Where,
  numerator: boolean | number,
): Observation[] =>
  on === null ? [] : [{ board, month: monthOf(on), in: where, numerator: Number(numerator), denominator: 1 }]

/** A duration that ended on a day; nothing where a day is blank or they are out of order. */
export const lasted = (board: BoardId, from: Day | null, to: Day | null, where: Where): Observation[] =>
  from === null || to === null || to < from ? [] : [{ board, month: monthOf(to), in: where, days: to - from }]
