/** Changes by cell number that keep every sum true: a way from the true table to another possible one. */
export type Shift = ReadonlyMap<number, number>

/** Finds ways to move one cell of a table while every sum stays true and no cell falls below its least. */
export interface Mover {
  /**
   * Moves a cell as far as it will go towards `by` (signed) while only the allowed cells move with it.
   * Returns the shift; the cell's own entry says how far it came (0 if not at all).
   */
  reach(cell: number, by: number, isAllowed: (cell: number) => boolean): Shift

  /**
   * Moves a cell by at least `by` (signed) at low cost: each cell that moves with it costs its price once;
   * a price of Infinity forbids it. Returns nothing if no such move was found.
   */
  buy(cell: number, by: number, price: (cell: number) => number): Shift | undefined
}
