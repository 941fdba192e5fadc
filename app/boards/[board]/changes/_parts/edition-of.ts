/** The edition of an address; undefined for the current one, and for what is no number of one. */
export function editionOf(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined
}
