import {
  requireFinite,
  requireNonNegative,
  requirePositive,
  requireProbability,
  requireSameLength,
} from '../guards'
import { StatisticsError } from '../statistics-error'

/** A way in which cases are finished. */
export interface Route {
  /** Share of receipts; the shares of all routes add to 1. */
  readonly share: number
  /** Court hours a case takes. */
  readonly hoursPerCase: number
  /** Heard in the period of receipt, before anything that waits. */
  readonly ringFenced: boolean
}

export interface CapacityStep {
  readonly receipts: number
  readonly capacityHours: number
  /** Cases finished, by route. */
  readonly disposals: readonly number[]
  /** Cases waiting at the end of the period, by route; 0 for ring-fenced ones. */
  readonly waiting: readonly number[]
  readonly open: number
  /** Hours left when nothing was waiting any more. */
  readonly hoursUnused: number
  /** Hours by which ring-fenced work alone exceeded the capacity: more days are needed than there are. */
  readonly hoursShort: number
}

/**
 * Disposals limited by court hours, period by period. Ring-fenced work is heard on receipt; the hours left go
 * to what waits, this period's receipts included, in proportion to the hours of work each route has waiting.
 * Nothing falls below 0. A simplified form of the Crown Court part of MoJ's prisonsreadyreckoner: capacity is
 * hours, not head count, so longer cases mean fewer of them.
 *
 * @param start cases waiting before the first period, by route (0 for ring-fenced ones)
 * @throws StatisticsError `negative`, `not-finite`, `unequal-lengths`; `out-of-range` for shares that do not add
 * to 1, hours per case of 0, or ring-fenced cases said to be waiting
 */
export function hoursCapacity(
  start: readonly number[],
  routes: readonly Route[],
  receipts: readonly number[],
  capacityHours: readonly number[],
): CapacityStep[] {
  requireNonNegative(start, 'The waiting cases')
  requireSameLength(start, routes, 'Waiting cases and routes')
  requireProbability(
    routes.map(({ share }) => share),
    'A share of receipts',
  )
  requirePositive(
    routes.map(({ hoursPerCase }) => hoursPerCase),
    'The hours per case',
  )
  requireNonNegative(receipts, 'The receipts')
  requireFinite(capacityHours, 'The capacity')
  requireNonNegative(capacityHours, 'The capacity')
  requireSameLength(receipts, capacityHours, 'Receipts and capacity')
  const total = routes.reduce((sum, { share }) => sum + share, 0)
  if (Math.abs(total - 1) > 1e-9)
    throw new StatisticsError('out-of-range', `The shares of receipts must add to 1, not ${total}`)
  if (routes.some(({ ringFenced }, route) => ringFenced && start[route]! > 0))
    throw new StatisticsError('out-of-range', 'Ring-fenced cases do not wait')

  let waiting = start
  return receipts.map((received, period) => {
    const capacity = capacityHours[period]!
    const arrived = routes.map(({ share }) => share * received)
    const fenced = hoursOf(routes, arrived, true)
    const left = Math.max(capacity - fenced, 0)
    const available = routes.map((_, route) => waiting[route]! + arrived[route]!)
    const work = hoursOf(routes, available, false)
    const served = work > 0 ? Math.min(left / work, 1) : 0
    const disposals = available.map((cases, route) => (routes[route]!.ringFenced ? cases : served * cases))
    waiting = available.map((cases, route) =>
      routes[route]!.ringFenced ? 0 : Math.max(cases - disposals[route]!, 0),
    )
    return {
      receipts: received,
      capacityHours: capacity,
      disposals,
      waiting,
      open: waiting.reduce((sum, cases) => sum + cases, 0),
      hoursUnused: Math.max(left - work, 0),
      hoursShort: Math.max(fenced - capacity, 0),
    }
  })
}

const hoursOf = (routes: readonly Route[], cases: readonly number[], ringFenced: boolean) =>
  routes.reduce(
    (sum, route, index) => sum + (route.ringFenced === ringFenced ? route.hoursPerCase * cases[index]! : 0),
    0,
  )
