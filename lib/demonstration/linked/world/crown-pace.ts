/**
 * Days in the Crown Court against the country's: by region as in published statistics of the end of 2025 (open a year
 * or more: South East 33 %, London 32 %, Wales 14 %), and the two boards at the ends of the published spread.
 */
const regions: Readonly<Record<string, number>> = {
  London: 1.54,
  'South East': 1.22,
  Midlands: 1.05,
  'South West': 1.0,
  'North East': 0.84,
  'North West': 0.84,
  Wales: 0.66,
}
const boards: Readonly<Record<string, number>> = { Cumbria: 0.64 }

/** @returns 1 where nothing is known */
export function crownPace(board: string, region: string | null): number {
  return boards[board] ?? (region === null ? 1 : regions[region]!)
}
