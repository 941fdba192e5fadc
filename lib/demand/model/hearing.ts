import { routes, type DemandBaseline } from './baseline.types'
import { cellsOfGroup, remands, type Plan } from './plan'
import type { GroupMonth, RunFlows } from './run-flows.types'

const appealOnBail = routes.indexOf('appeal') * remands + 1

/**
 * Hours that were sat in months that are over. In a small court they vary with single trials, so that they say only in
 * part how much could be heard: the rest is what is usually heard of the work that waits.
 */
export type Sat = {
  readonly hours: readonly (number | null)[]
  /** How much the hours say, from 0 to 1. */
  readonly weight: number
  /** What is usually heard in a month of the work that waits, from 0 to 1. */
  readonly pace: number
}

/**
 * The Crown Court of one run. This is the innermost loop of every what-if (some 2 million cells for an answer), so arrays
 * are flat, nothing is allocated, and draws have their places.
 */
export class Hearing {
  /**
   * @param preparing, waiting cases by cell: those that cannot be heard yet, and those that wait; they are changed
   * @param draws two of each cell, filled anew for each month
   */
  constructor(
    private readonly baseline: DemandBaseline,
    private readonly plan: Plan,
    private readonly preparing: Float64Array,
    private readonly waiting: Float64Array,
    private readonly draws: Float64Array,
    private readonly whole: boolean,
  ) {}

  /** Cases that come take their routes. @param offset from 0 to 1, where cases are whole */
  admit(group: number, month: number, own: number, appeals: number, offset: number): void {
    const { plan, preparing, whole } = this
    const { upTo } = plan
    const first = group * cellsOfGroup
    const from = month * plan.cells + first
    // Systematic sampling: the parts are whole and add to the whole.
    let taken = 0
    for (let n = 0; n < cellsOfGroup - 1; n += 1) {
      const sum = own * upTo[from + n]! + offset
      const reached = whole ? Math.min(own, Math.floor(sum)) : sum
      preparing[first + n] = preparing[first + n]! + reached - taken
      taken = reached
    }
    const last = first + cellsOfGroup - 1
    preparing[last] = preparing[last]! + own - taken
    // Appeals are of people on bail: those in custody serve their sentence and are on no remand.
    preparing[first + appealOnBail] = preparing[first + appealOnBail]! + appeals
  }

  /** A month of hearings. @param kept where what each group was given goes; null: nowhere */
  hear(
    month: number,
    capacity: number,
    hoursOfRun: number,
    flows: RunFlows,
    kept: readonly GroupMonth[] | null,
    sat?: Sat,
  ): void {
    const { plan, preparing, waiting, draws, whole } = this
    const { cells, becomesReady, hours, fenced } = plan
    const { custodyPriority } = this.baseline
    const from = month * cells
    let fencedHours = 0
    let heldHours = 0
    let bailHours = 0
    for (let cell = 0; cell < cells; cell += 1) {
      const before = preparing[cell]!
      const share = before * becomesReady[from + cell]!
      const ready = whole ? Math.floor(share + draws[2 * cell]!) : share
      preparing[cell] = before - ready
      const cases = waiting[cell]! + ready
      waiting[cell] = cases
      const taken = cases * hours[from + cell]!
      if (fenced[from + cell] === 1) fencedHours += taken
      else if ((cell & 1) === 0) heldHours += taken
      else bailHours += taken
    }
    fencedHours *= hoursOfRun
    heldHours *= hoursOfRun
    bailHours *= hoursOfRun
    let left = Math.max(0, capacity - fencedHours)
    if (sat) left = sat.weight * left + (1 - sat.weight) * sat.pace * (heldHours + bailHours)
    const weighed = heldHours * custodyPriority + bailHours
    const heldShare = weighed > 0 ? Math.min(1, (left / weighed) * custodyPriority) : 0
    // Where those in custody are all heard, what is left of the hours goes to the others.
    const bailShare = bailHours > 0 ? Math.min(1, (left - heldHours * heldShare) / bailHours) : 0
    let disposed = 0
    let open = 0
    let heldOpen = 0
    for (let cell = 0; cell < cells; cell += 1) {
      const cases = waiting[cell]!
      const share = fenced[from + cell] === 1 ? 1 : (cell & 1) === 0 ? heldShare : bailShare
      const done = whole ? Math.floor(cases * share + draws[2 * cell + 1]!) : cases * share
      waiting[cell] = cases - done
      disposed += done
      const still = cases - done + preparing[cell]!
      open += still
      if ((cell & 1) === 0) heldOpen += still
      if (kept !== null) {
        const group = kept[Math.floor(cell / cellsOfGroup)]!
        group.disposed += done
        group.crownOpen += still
      }
    }
    flows.disposals[month] = disposed
    flows.crownOpen[month] = open
    flows.heldOpen[month] = heldOpen
    flows.hoursSat[month] = capacity
    flows.hoursUnused[month] = Math.max(0, left - heldHours - bailHours)
    flows.hoursShort[month] = Math.max(0, fencedHours - capacity)
  }
}
