import type { glance as english } from '../en/glance'
import type { SameKeys } from '../same-keys'

export const glance: SameKeys<typeof english> = {}
