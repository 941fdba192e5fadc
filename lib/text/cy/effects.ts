import type { effects as english } from '../en/effects'
import type { SameKeys } from '../same-keys'

export const effects: SameKeys<typeof english> = {}
