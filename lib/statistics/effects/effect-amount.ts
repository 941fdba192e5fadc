import { message, type MessageValue } from '@/lib/text/message'
import { StatisticsError } from '../statistics-error'

/** Puts the size of an effect (never negative) into words with its unit: "11%", "3 days". */
export type Amount = (size: number) => MessageValue

/** As many decimals as leave two figures that mean something. */
const decimals = (size: number) => (size >= 10 ? 0 : size >= 1 ? 1 : 2)

/** For effects that are ratios: a size of 0.11 is "11%". */
export const percentAmount: Amount = (size) => {
  const value = requireSize(100 * size)
  return message(`values.percent${decimals(value)}`, { value })
}

/** For measures that are percentages: a size of 2.5 is "2.5 percentage points". */
export const pointsAmount: Amount = (size) => message('effects.points', { value: requireSize(size) })

/** For measures in days. */
export const daysAmount: Amount = (size) => {
  const value = requireSize(size)
  return message(value >= 10 ? 'values.days0' : 'values.days1', {
    value: value >= 10 ? Math.round(value) : value,
  })
}

/** For plain numbers. */
export const countAmount: Amount = (size) => {
  const value = requireSize(size)
  return message(`values.count${decimals(value)}`, { value })
}

function requireSize(size: number): number {
  if (!(size >= 0)) throw new StatisticsError('negative', `The size of an effect cannot be ${size}`)
  return size
}
