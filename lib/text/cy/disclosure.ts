import type { disclosure as english } from '../en/disclosure'
import type { SameKeys } from '../same-keys'

export const disclosure: SameKeys<typeof english> = {}
