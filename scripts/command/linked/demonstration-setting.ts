/**
 * A twentieth of true size, but no board with fewer crimes a year than its months need to be shown (docs/adr/0030): in all
 * not quite a tenth of England and Wales.
 */
export const usualSize = { scale: '0.05', leastCrimes: '10000' } as const

/** The records of a first start; only their end moves. */
export const demonstrationSetting = { ...usualSize, months: '60', seed: '1', profile: 'default' } as const
