import type { durations as english } from '../en/durations'
import type { SameKeys } from '../same-keys'

export const durations: SameKeys<typeof english> = {}
