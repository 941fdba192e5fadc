/**
 * How the page's forecasts did on the published quarterly figures of the Crown Court in England and Wales, 2016 to 2025, a
 * year ahead, with only what was known at each quarter: error as a share of that of “same as last year”, and the share
 * of outcomes within the likely range. Measured, and held to it, by lib/questions/demand/published-forecast.test.ts.
 */
export const onPublished = {
  receipts: { ratio: 0.869, held: 0.887 },
  disposals: { ratio: 0.907, held: 0.912 },
  open: { ratio: 0.757, held: 0.85 },
} as const
