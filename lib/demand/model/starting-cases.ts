import { routes, type DemandBaseline } from './baseline.types'
import { cellsOfGroup, remands, type Plan } from './plan'
import { usualReceipts } from './usual-receipts'

/** Crown Court cases that are open at the start, by cell: those that cannot be heard yet, and those that wait. */
export type StartingCases = { readonly preparing: Float64Array; readonly waiting: Float64Array }

const appealOnBail = routes.indexOf('appeal') * remands + 1

/**
 * Where the cases that are open stand: as many cannot be heard yet as come in a lag; the rest waits for a hearing, in
 * proportion to what comes, those on bail the longer the later they are heard.
 *
 * @param whole whether cases are whole numbers
 */
export function startingCases(baseline: DemandBaseline, plan: Plan, whole: boolean): StartingCases {
  const preparing = new Float64Array(plan.cells)
  const waiting = new Float64Array(plan.cells)
  baseline.groups.forEach((group, index) => {
    const first = index * cellsOfGroup
    const open = whole ? Math.round(group.crownOpen) : group.crownOpen
    const own = usualReceipts(group) - group.appeals
    const lagged = new Float64Array(cellsOfGroup)
    const queued = new Float64Array(cellsOfGroup)
    for (let n = 0; n < cellsOfGroup; n += 1) {
      const { lag, ringFenced } = baseline.routes[routes[(n / remands) | 0]!]
      const share = plan.upTo[first + n]! - (n === 0 ? 0 : plan.upTo[first + n - 1]!)
      const flow = share * own + (n === appealOnBail ? group.appeals : 0)
      lagged[n] = flow * lag
      queued[n] = ringFenced ? 0 : flow / (n % remands === 0 ? baseline.custodyPriority : 1)
    }
    const canWait = sum(queued) > 0
    const inLag = canWait ? Math.min(open, sum(lagged)) : open
    preparing.set(shareOut(inLag, sum(lagged) > 0 ? lagged : queued, whole), first)
    const laid = sum(preparing.subarray(first, first + cellsOfGroup))
    if (canWait) waiting.set(shareOut(open - laid, queued, whole), first)
    // With no flow to go by, what is open is on the last route, on bail.
    else preparing[first + cellsOfGroup - 1]! += open - laid
  })
  return { preparing, waiting }
}

/** A number in proportion to weights; whole parts that add to the whole where it is to be so. */
function shareOut(all: number, weights: Float64Array, whole: boolean): Float64Array {
  const total = sum(weights)
  const shares = new Float64Array(weights.length)
  if (total === 0) return shares
  const amount = whole ? Math.round(all) : all
  let [upTo, taken] = [0, 0]
  weights.forEach((weight, n) => {
    upTo += weight
    const reached = whole ? Math.floor((amount * upTo) / total + 0.5 - 1e-9) : (amount * upTo) / total
    shares[n] = reached - taken
    taken = reached
  })
  return shares
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
