/** English month names as published tables write them. */
const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Month 1 to 12 of an English name or its first three letters (or "Sept"); null for anything else. */
export function monthFromName(text: string): number | null {
  const lower = text.toLowerCase()
  const index = names.findIndex((name) => name === lower || name.slice(0, 3) === lower)
  if (index < 0) return lower === 'sept' ? 9 : null
  return index + 1
}
