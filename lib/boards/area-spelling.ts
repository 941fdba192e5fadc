/** A name reduced to what tells areas apart: 'Dyfed Powys', 'Dyfed-Powys' and 'dyfed powys' are one. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]/g, '')
}

/** Names that publishers use and that differ from ours by more than spaces, hyphens and "&". */
export const otherNames = {
  nation: ['National', 'England & Wales', 'E&W', 'Total England and Wales'],
  board: {
    London: ['Metropolitan and City', 'Met and City', 'London (Met + City)', 'Greater London'],
    Hampshire: ['Hampshire and Isle of Wight', 'Hampshire and the Isle of Wight'],
  },
  force: {
    'Metropolitan Police': ['Metropolitan', 'Metropolitan Police Service', 'Met Police'],
    'City of London': ['London, City of', 'City of London Police'],
    'British Transport Police': ['BTP'],
    Hampshire: ['Hampshire and Isle of Wight', 'Hampshire and the Isle of Wight'],
  },
} as const satisfies {
  nation: readonly string[]
  board: Record<string, readonly string[]>
  force: Record<string, readonly string[]>
}
