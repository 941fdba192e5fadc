import type { Magnitude } from '../magnitude'

/** Days between two dates of the defendants whose cases ended in the last year. */
export const courtDays = (from: string, to: string, where: string) =>
  `SELECT ${to} - ${from} AS x FROM court_defendants WHERE on_last_year(completed_on) AND ${to} >= ${from} AND ${where}`

/** The two ways in which days are published; null where one is not. */
export const both = (
  name: string,
  median: number | null,
  mean: number | null,
  source: string,
  rows: string,
): readonly Magnitude[] => [
  ...(median === null
    ? []
    : [{ name: `${name}, median days`, published: median, source, kind: 'median', rows } as const]),
  ...(mean === null
    ? []
    : [{ name: `${name}, mean days`, published: mean, source, kind: 'mean', rows } as const]),
]
