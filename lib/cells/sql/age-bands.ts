import type { Interval } from './stocks'

/** Ages of open cases in days since receipt: the least of each band (docs/measures/rules.md). */
export const caseAgeBands = [
  ['0-27', 0],
  ['28-55', 28],
  ['56-83', 56],
  ['84-111', 84],
  ['112-139', 112],
  ['140-181', 140],
  ['182-364', 182],
  ['365-729', 365],
  ['730-or-more', 730],
] as const

/**
 * The same rows by their age on the last day of the month: a row is in a band from the day on which it reaches its
 * least age until it reaches the next band or leaves. So bands need no row a month, only one a band that it lives to.
 */
export function ageBands({ rows, board, from, until }: Omit<Interval, 'cuts' | 'whole'>): Interval {
  const bands = caseAgeBands.map(([band, least], i) => {
    const next = caseAgeBands[i + 1]?.[1] ?? null
    return `('${band}', ${least}, ${next})`
  })
  return {
    rows: `FROM (
      SELECT board, band, came + least AS came, least(came + next, went) AS went, n AS many
      FROM (SELECT ${board} AS board, (${from}) AS came, (${until}) AS went, count(*) AS n ${rows} GROUP BY ALL),
        (VALUES ${bands.join(', ')}) AS band (band, least, next)
      WHERE went IS NULL OR came + least < went
    ) WHERE true`,
    board: 'board',
    from: 'came',
    until: 'went',
    count: 'many',
    cuts: [{ name: 'age-band', by: 'band', column: 'k0' }],
    whole: false,
  }
}
