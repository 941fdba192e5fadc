/**
 * Whole-day histograms as lists of one number a day: day × 2³² + how many. Sorting such a list is many times quicker
 * than an aggregate with an ORDER BY.
 */
export const packed = (day: string, n: string): string =>
  `list_sort(list(((${day})::BIGINT << 32) | (${n})::BIGINT))`

export const daysOf = (list: string): string => `list_transform(${list}, lambda x: (x >> 32)::INTEGER)`
export const countsOf = (list: string): string =>
  `list_transform(${list}, lambda x: (x & 4294967295)::INTEGER)`

/**
 * The smallest day by which at least half of a packed histogram lies. It is told by counting down from half the total;
 * the day that reaches nought is kept as a negative number from then on.
 */
export const medianOf = (list: string, total: string): string =>
  `(-1 - list_reduce(${list}, lambda rest, x: CASE WHEN rest < 0 THEN rest
    WHEN rest <= (x & 4294967295) THEN -1 - (x >> 32) ELSE rest - (x & 4294967295) END, (${total} + 1)::BIGINT // 2))`
