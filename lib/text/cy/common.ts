import type { common as english } from '../en/common'
import type { SameKeys } from '../same-keys'

export const common: SameKeys<typeof english> = {}
