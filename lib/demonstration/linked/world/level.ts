import { monthOfDay } from '../day'

/** How a hazard, a speed or a volume moves from month to month, 1 being usual. The last month goes on for ever. */
export class Level {
  /** @param from first month of the values, since January 1970 */
  constructor(
    private readonly values: Float64Array,
    private readonly from: number,
  ) {}

  at(day: number): number {
    return this.inMonth(monthOfDay(day))
  }

  inMonth(month: number): number {
    const index = month - this.from
    const last = this.values.length - 1
    return this.values[index < 0 ? 0 : index > last ? last : index]!
  }
}
