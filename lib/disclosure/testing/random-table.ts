import * as fc from 'fast-check'
import { calendarLattice } from '../lattice/calendar-lattice'
import { rowOf, type CountTable } from '../table/count-table'

/** Small, middling and large counts, with zeros: what makes rows fall back to every level. */
const size = fc.constantFrom(0, 1, 2, 4, 8, 20)

/**
 * Tables of 2 to `rows` rows over some months that need not begin or end with a quarter or a year.
 *
 * @param months the most
 */
export const randomTable = (rows: number, months: number): fc.Arbitrary<CountTable> =>
  fc
    .record({
      rows: fc.integer({ min: 2, max: rows }),
      months: fc.integer({ min: Math.min(6, months), max: months }),
      first: fc.integer({ min: 24_000, max: 24_011 }),
    })
    .chain(({ rows, months, first }) =>
      fc
        .array(
          size.chain((most) =>
            fc.array(
              fc.oneof(
                fc.integer({ min: Math.floor(most / 2), max: 2 * most }),
                fc.constantFrom(0, 0, 3 * most),
              ),
              { minLength: months, maxLength: months },
            ),
          ),
          { minLength: rows, maxLength: rows },
        )
        .map((counts) => {
          const lattice = calendarLattice(first, months)
          return {
            lattice,
            parts: [{ atoms: [0] }],
            rows: counts.map((line, row) => rowOf(`row${row}`, lattice, [Float64Array.from(line)])),
          }
        }),
    )
