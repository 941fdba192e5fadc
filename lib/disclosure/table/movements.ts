import type { Level } from '../lattice/lattice'
import type { CountTable } from './count-table'

/** The sum that nobody knows: it makes good whatever moves in it. */
const free = 0

/**
 * How far hidden counts of one atom can move where each month has only so much room (split.ts), for the same outsider as
 * in hidden-ranges.ts. There is no closed form for that, but a hidden month is in no more than two published sums, one of
 * its row and one of the total: months (and periods, where room is told by those) are the edges of a flow from one to the
 * other, and a count can grow by the greatest flow that leads back without it (Ford and Fulkerson 1956). Exact, for
 * counts that need not be whole.
 */
export class Movements {
  readonly #table: CountTable
  /** By cell how far it can grow and shrink, and the sums on the side of its row and of the total. */
  readonly #up: Float64Array
  readonly #down: Float64Array
  readonly #ofRow: Int32Array
  readonly #ofTotal: Int32Array
  /** The cells of each sum, one sum after the other; where each begins. */
  readonly #inSum: Int32Array
  readonly #begin: Int32Array
  /** By row and level the cell of each month, or of the period with room that it lies in; −1 where it is published. */
  readonly #at: readonly (readonly Int32Array[])[]
  /** By sum the cell by which the search numbered `came` has come to it. */
  readonly #cameBy: Int32Array
  readonly #came: Int32Array
  /** By sum the cell that leads from it to the goal of the search numbered `leads`. */
  readonly #leadsBy: Int32Array
  readonly #leads: Int32Array
  #searches = 0
  readonly #queue: Int32Array
  readonly #isOwn: Uint8Array

  constructor(table: CountTable, published: readonly Level[], total: Level, atom: number) {
    this.#table = table
    const { lattice, rows } = table
    const { months, periods, periodOf } = lattice
    const most = rows.length * (months + periods[1]!.length + periods[2]!.length)
    const [up, down] = [new Float64Array(most), new Float64Array(most)]
    const [ofRow, ofTotal] = [new Int32Array(most), new Int32Array(most)]
    this.#at = rows.map(() => [0, 1, 2].map(() => new Int32Array(months).fill(-1)))
    let cells = 0
    let sums = 1
    const add = (grows: number, shrinks: number, own: number, column: number) => {
      up[cells] = grows
      down[cells] = shrinks
      ofRow[cells] = own
      ofTotal[cells] = column
      return cells++
    }
    /** The first of the sums of a level, one after the other by period. */
    const sumsOf = (level: Level) => {
      const first = sums
      if (level < 3) sums += periods[level]!.length
      return first
    }
    const sumAt = (first: number, level: Level, month: number) => {
      const period = level === 3 ? -1 : periodOf[level]![month]!
      return period < 0 ? free : first + period
    }
    const columns = sumsOf(total)
    rows.forEach(({ sums: counted, rooms, roomLevel = 0 }, row) => {
      const level = published[row]!
      if (level === 0) return
      const at = this.#at[row]!
      const [counts, room] = [counted[0]![atom]!, rooms?.[atom]]
      const own = sumsOf(level)
      // What has that very sum published needs no limit to it, and what has none has no room to be told.
      const isPlain = roomLevel === 0 || roomLevel === 3 || level === roomLevel
      const inner = isPlain ? 0 : sumsOf(roomLevel)
      const around = new Map<number, number>()
      for (let month = 0; month < months; month += 1) {
        const outer = sumAt(own, level, month)
        const column = sumAt(columns, total, month)
        const period = isPlain ? -1 : periodOf[roomLevel]![month]!
        if (period < 0) {
          const grows = roomLevel === 0 ? (room?.[month] ?? Infinity) : Infinity
          const cell = add(grows, counts[month]!, outer, column)
          for (const line of at) line[month] = cell
          continue
        }
        if (!around.has(period)) {
          const all = (line: Float64Array) =>
            periods[roomLevel]![period]!.reduce((sum, each) => sum + line[each]!, 0)
          around.set(period, add(room ? all(room) : Infinity, all(counts), outer, inner + period))
        }
        const cell = add(Infinity, counts[month]!, inner + period, column)
        at.forEach((line, of) => (line[month] = of < roomLevel ? cell : around.get(period)!))
      }
    })
    const begin = new Int32Array(sums + 1)
    for (let cell = 0; cell < cells; cell += 1) {
      begin[ofRow[cell]! + 1]! += 1
      if (ofTotal[cell] !== ofRow[cell]) begin[ofTotal[cell]! + 1]! += 1
    }
    for (let sum = 0; sum < sums; sum += 1) begin[sum + 1]! += begin[sum]!
    const next = begin.slice()
    this.#inSum = new Int32Array(begin[sums]!)
    for (let cell = 0; cell < cells; cell += 1) {
      this.#inSum[next[ofRow[cell]!]!++] = cell
      if (ofTotal[cell] !== ofRow[cell]) this.#inSum[next[ofTotal[cell]!]!++] = cell
    }
    this.#up = up
    this.#down = down
    this.#ofRow = ofRow
    this.#ofTotal = ofTotal
    this.#begin = begin
    this.#cameBy = new Int32Array(sums)
    this.#came = new Int32Array(sums)
    this.#leadsBy = new Int32Array(sums)
    this.#leads = new Int32Array(sums)
    this.#queue = new Int32Array(sums)
    this.#isOwn = new Uint8Array(cells)
  }

  /** From the least to the greatest that a hidden sum of a row can be; not looked for beyond `enough`. */
  width(row: number, level: 0 | 1 | 2, period: number, enough: number): number {
    const months = this.#table.lattice.periods[level]![period]!
    const own = [...new Set(months.map((month) => this.#at[row]![level]![month]!))]
    for (const cell of own) this.#isOwn[cell] = 1
    const grown = this.#flow(own, this.#up, this.#down, enough)
    const width = grown >= enough ? grown : grown + this.#flow(own, this.#down, this.#up, enough - grown)
    for (const cell of own) this.#isOwn[cell] = 0
    return width
  }

  /** By how much the cells can grow together, where others take it; with up and down exchanged: shrink. */
  #flow(own: readonly number[], up: Float64Array, down: Float64Array, enough: number): number {
    const changed = new Map<number, readonly [up: number, down: number]>()
    const goal = this.#ofRow[own[0]!]!
    let found = 0
    while (found < enough) {
      const last = this.#search(own, goal, up, down)
      if (last < 0) break
      const path = this.#wayTo(last, goal)
      let most = enough - found
      for (const [cell, grows] of path) most = Math.min(most, grows ? up[cell]! : down[cell]!)
      for (const [cell, grows] of path) {
        if (!changed.has(cell)) changed.set(cell, [up[cell]!, down[cell]!])
        up[cell]! += grows ? -most : most
        down[cell]! += grows ? most : -most
      }
      found += most
    }
    for (const [cell, [before, below]] of changed) {
      up[cell] = before
      down[cell] = below
    }
    return found
  }

  /** Breadth first, from the sums of the total that the cells are in; the cell that leads to the goal, or −1. */
  #search(own: readonly number[], goal: number, up: Float64Array, down: Float64Array): number {
    const [ofRow, ofTotal, inSum, begin] = [this.#ofRow, this.#ofTotal, this.#inSum, this.#begin]
    const [cameBy, came, leadsBy, leads] = [this.#cameBy, this.#came, this.#leadsBy, this.#leads]
    const [queue, isOwn] = [this.#queue, this.#isOwn]
    const search = (this.#searches += 1)
    // The last step is looked for first, but where nobody knows the sum: so many lead to it that one is soon found.
    if (goal !== free)
      for (let k = begin[goal]!; k < begin[goal + 1]!; k += 1) {
        const cell = inSum[k]!
        if (isOwn[cell]) continue
        const shrinks = ofRow[cell] === goal
        if (!((shrinks ? down : up)[cell]! > 0)) continue
        const from = shrinks ? ofTotal[cell]! : ofRow[cell]!
        leadsBy[from] = cell
        leads[from] = search
      }
    let end = 0
    for (const cell of own) {
      if (!(up[cell]! > 0)) continue
      const sum = ofTotal[cell]!
      if (sum === goal) return cell
      if (came[sum] === search) continue
      cameBy[sum] = cell
      came[sum] = search
      if (leads[sum] === search) return leadsBy[sum]!
      queue[end++] = sum
    }
    for (let next = 0; next < end; next += 1) {
      const sum = queue[next]!
      for (let k = begin[sum]!; k < begin[sum + 1]!; k += 1) {
        const cell = inSum[k]!
        if (isOwn[cell]) continue
        const grows = ofRow[cell] === sum
        if (!((grows ? up : down)[cell]! > 0)) continue
        const other = grows ? ofTotal[cell]! : ofRow[cell]!
        if (other === goal) return cell
        if (came[other] === search) continue
        cameBy[other] = cell
        came[other] = search
        if (leads[other] === search) return leadsBy[other]!
        queue[end++] = other
      }
    }
    return -1
  }

  /** The cells on the way that the search found, and whether each grows on it. */
  #wayTo(last: number, goal: number): (readonly [cell: number, grows: boolean])[] {
    const path: (readonly [cell: number, grows: boolean])[] = []
    let cell = last
    let sum = goal
    for (;;) {
      if (this.#isOwn[cell]) {
        path.push([cell, true])
        return path
      }
      // What grows leads from the sum of its row to that of the total.
      const grows = this.#ofTotal[cell] === sum
      path.push([cell, grows])
      sum = grows ? this.#ofRow[cell]! : this.#ofTotal[cell]!
      cell = this.#cameBy[sum]!
    }
  }
}
