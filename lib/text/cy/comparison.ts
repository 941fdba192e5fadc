import type { comparison as english } from '../en/comparison'
import type { SameKeys } from '../same-keys'

export const comparison: SameKeys<typeof english> = {}
