/**
 * Match weights at which people are joined. `standard` is what figures rest on; at `low` and `strict` they are counted
 * again, to show what hangs on the choice. Chosen on invented records (docs/linkage.md, "How good it is").
 */
export const thresholds = { low: 4, standard: 8, strict: 12 } as const

/** Model weights between which a person should look: sure enough to be suspected, not sure enough to be trusted. */
export const greyZone = { from: 2, to: 14 } as const
