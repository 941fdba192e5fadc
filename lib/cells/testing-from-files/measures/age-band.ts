const bands = [
  [730, '730-or-more'],
  [365, '365-729'],
  [182, '182-364'],
  [140, '140-181'],
  [112, '112-139'],
  [84, '84-111'],
  [56, '56-83'],
  [28, '28-55'],
  [0, '0-27'],
] as const

/** The band of what has been open for so many days. */
export const ageBand = (age: number): string => bands.find(([from]) => age >= from)![1]
