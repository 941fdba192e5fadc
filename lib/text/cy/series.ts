import type { series as english } from '../en/series'
import type { SameKeys } from '../same-keys'

export const series: SameKeys<typeof english> = {}
