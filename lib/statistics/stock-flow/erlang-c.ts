import { requirePositive, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/** Steady state of the M/M/c queue. */
export interface ErlangC {
  /** Share of the time a server is busy. */
  readonly utilisation: number
  /** Probability that an arrival is lost if nobody may wait (Erlang B). */
  readonly lossProbability: number
  /** Probability that an arrival must wait (Erlang C). */
  readonly waitProbability: number
  readonly meanWaiting: number
  readonly meanWait: number
  readonly meanInSystem: number
  readonly meanTimeInSystem: number
}

/**
 * Erlang's formulas for c servers with Poisson arrivals and exponential service times. A check of simulators
 * only: court lists are not such queues.
 *
 * @param arrivals, services per unit of time, above 0 (services by one server)
 * @param servers a whole number above 0
 * @throws StatisticsError `degenerate` if arrivals exceed what the servers can do: the queue then never settles
 */
export function erlangC(arrivals: number, services: number, servers: number): ErlangC {
  requirePositive([arrivals, services, servers], 'The arrivals, services and servers')
  requireWhole(servers, 'The servers')
  const load = arrivals / services
  const utilisation = load / servers
  if (utilisation >= 1)
    throw new StatisticsError('degenerate', 'Arrivals exceed the capacity: the queue grows without end')
  // Recursion in the number of servers: no factorials to overflow.
  let lossProbability = 1
  for (let count = 1; count <= servers; count += 1)
    lossProbability = (load * lossProbability) / (count + load * lossProbability)
  const waitProbability = lossProbability / (1 - utilisation * (1 - lossProbability))
  const meanWaiting = (waitProbability * utilisation) / (1 - utilisation)
  const meanWait = meanWaiting / arrivals
  return {
    utilisation,
    lossProbability,
    waitProbability,
    meanWaiting,
    meanWait,
    meanInSystem: meanWaiting + load,
    meanTimeInSystem: meanWait + 1 / services,
  }
}
